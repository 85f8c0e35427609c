/** A large file for a slow reader: it is made as fast as it is read, so that it never piles up in memory. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, get } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { createGunzip } from "node:zlib";
import compression from "compression";
import express from "express";
import { afterEach, describe, expect, test } from "vitest";
import { remixHandler } from "~/platform/remix-express.server";
import { buildOf } from "../../support/server-build";

/** Chance, so that squeezing it makes it no smaller. */
const PART = new Uint8Array(randomBytes(64 * 1024));
const PARTS = 480;
/** What two sockets and the stream in between may hold; the whole file is thirty megabytes. */
const MOST_AHEAD = 15 * 1024 * 1024;

let made = 0;
let stopped = false;

function largeFile(): Response {
  made = 0;
  stopped = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      made += 1;
      if (made > PARTS) controller.close();
      else controller.enqueue(PART);
    },
    cancel() {
      stopped = true;
    },
  });
  return new Response(body, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}

const build = buildOf({
  file: { id: "file", path: "file.csv", module: { default: undefined, loader: largeFile } },
});

let server: Server;

async function serve(): Promise<number> {
  const app = express();
  app.use(compression({ level: 3 }));
  const answer = remixHandler(build, "production");
  app.all("*", (request, response, next) => {
    answer(request, response).catch(next);
  });
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

/** Asks for the file and reads no further than the first bytes of it. */
async function askSlowly(port: number, encoding: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(`GET /file.csv HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${encoding}\r\n\r\n`);
  await once(socket, "readable");
  return socket;
}

function askFor(port: number, encoding: string): Promise<IncomingMessage> {
  const headers = { "Accept-Encoding": encoding };
  return new Promise((resolve, reject) => {
    get({ port, path: "/file.csv", headers }, resolve).once("error", reject);
  });
}

/** Waits until nothing more is made for a while. */
async function standstill(): Promise<void> {
  for (let before = -1; before !== made;) {
    before = made;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe("a file of thirty megabytes", () => {
  test.each(["identity", "gzip"])("waits for a slow reader (%s)", async (encoding) => {
    const socket = await askSlowly(await serve(), encoding);
    await standstill();
    expect(made * PART.length).toBeLessThan(MOST_AHEAD);
    socket.destroy();
  });

  test("is no longer made when the reader goes away", async () => {
    const socket = await askSlowly(await serve(), "identity");
    socket.destroy();
    await expect.poll(() => stopped).toBe(true);
    expect(made).toBeLessThan(PARTS);
  });

  test.each(["identity", "gzip"])("arrives whole (%s)", async (encoding) => {
    const answer = await askFor(await serve(), encoding);
    const content = encoding === "gzip" ? answer.pipe(createGunzip()) : answer;
    let length = 0;
    content.on("data", (part: Buffer) => {
      length += part.length;
    });
    await once(content, "end");
    expect(length).toBe(PART.length * PARTS);
  });
});
