/**
 * Text files of the build, compressed as tightly as can be: a phone on a slow network waits for the style sheet before it
 * shows anything. They never change while the server runs, so each is compressed once, when it is first asked for.
 */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, RequestHandler } from "express";
import { isRead } from "./method.server";

const TEXT = new Set([".css", ".js", ".svg"]);
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

type Coding = "br" | "gzip";

async function pack(file: string, coding: Coding): Promise<Buffer> {
  const content = await readFile(file);
  return coding === "br"
    ? toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    : toGzip(content, { level: 9 });
}

function codingFor(request: Request): Coding | null {
  if (request.acceptsEncodings("br") !== false) return "br";
  return request.acceptsEncodings("gzip") === false ? null : "gzip";
}

/**
 * Answers with a packed file; whoever takes no compression, and any other file, is left to what comes next.
 * @param cacheControlOf the header for an address
 */
export function servePacked(
  folder: string,
  addresses: ReadonlySet<string>,
  cacheControlOf: (address: string) => string,
): RequestHandler {
  const packed = new Map<string, Promise<Buffer>>();
  return (request, response, next) => {
    const { path } = request;
    const coding = codingFor(request);
    if (!isRead(request) || coding === null || !TEXT.has(extname(path)) || !addresses.has(path)) {
      next();
      return;
    }
    const key = `${coding} ${path}`;
    const body = packed.get(key) ?? pack(join(folder, path), coding);
    packed.set(key, body);
    body.then(
      (content) => {
        response.vary("Accept-Encoding");
        response.set({ "Cache-Control": cacheControlOf(path), "Content-Encoding": coding });
        response.type(extname(path)).send(content);
      },
      (error: unknown) => {
        packed.delete(key);
        next(error);
      },
    );
  };
}
