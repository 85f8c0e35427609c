/**
 * A zip file that is written as it is read. What is in it decides every byte: it carries no clock, so that the same
 * content gives the same file.
 */
import { Readable, pipeline } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file in the zip; its text comes in parts. */
export type ZipEntry = { name: string; content: AsyncIterable<string> | Iterable<string> };

type Field = readonly [value: number, bytes: 2 | 4];

const ENTRY = 0x04034b50;
const AFTER_ENTRY = 0x08074b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
/** How an entry is made: version 2.0, sizes after the content and names in UTF-8, deflated, on the first day zip knows. */
const MAKING: readonly Field[] = [
  [20, 2],
  [0x0808, 2],
  [8, 2],
  [0, 2],
  [0x0021, 2],
];

/** What is told of an entry once all of it is written. */
type Written = { name: Buffer; checksum: number; packed: number; size: number; offset: number };

/** Numbers one after the other, lowest byte first, and what follows them. */
function record(fields: readonly Field[], rest?: Buffer): Buffer {
  const head = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = head.writeUIntLE(value, at, bytes);
  return rest === undefined ? head : Buffer.concat([head, rest]);
}

function entryHead(name: Buffer): Buffer {
  const unknownYet: Field[] = [
    [0, 4],
    [0, 4],
    [0, 4],
  ];
  return record([[ENTRY, 4], ...MAKING, ...unknownYet, [name.length, 2], [0, 2]], name);
}

function sizesOf({ checksum, packed, size }: Written): Field[] {
  return [
    [checksum, 4],
    [packed, 4],
    [size, 4],
  ];
}

function listing(entry: Written): Buffer {
  const { name, offset } = entry;
  const nothing: Field[] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
  ];
  const head: Field[] = [[LISTED, 4], [20, 2], ...MAKING, ...sizesOf(entry), [name.length, 2]];
  return record([...head, ...nothing, [offset, 4]], name);
}

/** Deflates the content and computes what it measures meanwhile. */
async function* packed(content: ZipEntry["content"], entry: Written): AsyncGenerator<Uint8Array> {
  async function* measured() {
    for await (const text of content) {
      const bytes = Buffer.from(text);
      entry.checksum = crc32(bytes, entry.checksum);
      entry.size += bytes.length;
      yield bytes;
    }
  }
  const deflate = createDeflateRaw();
  const ended = pipeline(Readable.from(measured()), deflate, () => {
    // What goes wrong reaches whoever reads the deflated parts.
  });
  for await (const part of ended) {
    const bytes = Buffer.from(part);
    entry.packed += bytes.length;
    yield bytes;
  }
}

/**
 * Writes the entries one after the other, each as far as somebody reads.
 * @param entries of less than 4 GB each and together: this is the zip that every program opens
 */
export async function* zipped(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array, void> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const entry = { name: Buffer.from(name), checksum: 0, packed: 0, size: 0, offset };
    const head = entryHead(entry.name);
    yield head;
    yield* packed(content, entry);
    const after = record([[AFTER_ENTRY, 4], ...sizesOf(entry)]);
    yield after;
    offset += head.length + entry.packed + after.length;
    written.push(entry);
  }
  const list = Buffer.concat(written.map(listing));
  yield list;
  yield record([
    [END, 4],
    [0, 2],
    [0, 2],
    [written.length, 2],
    [written.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  ]);
}
