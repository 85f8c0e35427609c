/**
 * A zip file that is written as it is read. What is in it decides every byte: it carries no clock, so that the same
 * content gives the same file.
 */
import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file in the zip; its text comes in parts. */
export type ZipEntry = { name: string; content: AsyncIterable<string> | Iterable<string> };

/** The first day that a zip knows, at every place the same: this form of a moment has no time zone. */
const MAKING = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

async function* bytesOf(content: ZipEntry["content"]): AsyncGenerator<Uint8Array> {
  for await (const text of content) yield Buffer.from(text);
}

/** Writes the entries one after the other, each as far as somebody reads. */
export async function* zipped(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array, void> {
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  const opened: Readable[] = [];
  zip.on("error", (error: Error) => output.destroy(error));
  for (const { name, content } of entries) {
    zip.addReadStreamLazy(name, MAKING, (give) => {
      const stream = Readable.from(bytesOf(content), { highWaterMark: 1 });
      opened.push(stream);
      give(null, stream);
    });
  }
  zip.end();
  try {
    for await (const part of output) if (part instanceof Uint8Array) yield part;
  } finally {
    // Whoever stops reading ends what is still being made.
    for (const stream of opened) stream.destroy();
  }
}
