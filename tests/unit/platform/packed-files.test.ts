/** Text files of the build go over the line as tightly as can be, once compressed, and are the same file. */
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { IncomingHttpHeaders, OutgoingHttpHeaders, Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnvironment } from "~/platform/env.server";
import { createWebApp } from "~/platform/web-app.server";
import { buildOf } from "../../support/server-build";

const STYLES = Array.from({ length: 400 }, (_, n) => `.part-${n % 37} { margin: ${n}px; }`).join(
  "\n",
);
const folder = mkdtempSync(join(tmpdir(), "inbreng-files-"));
let server: Server;
let base: string;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "app-1.css"), STYLES);
  writeFileSync(join(folder, "survey.js"), "document.title;\n");
  writeFileSync(join(folder, "picture.png"), STYLES);
  const app = createWebApp({
    settings: readEnvironment({ NODE_ENV: "production" }),
    build: buildOf({
      page: {
        id: "page",
        path: "*",
        module: { default: undefined, loader: () => new Response("ok") },
      },
    }),
    files: folder,
    uploads: { path: /^\/upload$/, limit: 2048 },
    provenByAddress: /^\/nowhere$/,
  });
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  base = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What comes over the line: `fetch` would unpack it. */
function raw(path: string, headers: OutgoingHttpHeaders, method = "GET") {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const call = request(base + path, { headers, method }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const { statusCode = 0, headers: answered } = answer;
          resolve({ status: statusCode, headers: answered, body: Buffer.concat(parts) });
        });
      });
      call.on("error", reject).end();
    },
  );
}

test("a style sheet is as small as it can be, and the same in each coding", async () => {
  const brotli = await raw("/assets/app-1.css", { "Accept-Encoding": "gzip, deflate, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(brotli.headers["content-type"]).toBe("text/css; charset=utf-8");
  expect(brotli.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(brotli.headers.vary).toBe("Accept-Encoding");
  expect(brotli.body.length).toBe(brotliCompressSync(STYLES).length);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(STYLES);
  const gzip = await raw("/assets/app-1.css", { "Accept-Encoding": "gzip" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body).toString()).toBe(STYLES);
  const plain = await raw("/assets/app-1.css", { "Accept-Encoding": "identity" });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe(STYLES);
});

test("a script that the browser has already is answered without a body", async () => {
  const first = await raw("/survey.js", { "Accept-Encoding": "br" });
  expect(first.headers["cache-control"]).toBe("public, max-age=86400");
  const again = await raw("/survey.js", {
    "Accept-Encoding": "br",
    "If-None-Match": first.headers.etag ?? "",
  });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const head = await raw("/survey.js", { "Accept-Encoding": "br" }, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test("a file that is no text, and an address that is no file, are left alone", async () => {
  const picture = await raw("/picture.png", { "Accept-Encoding": "br" });
  expect(picture.headers["content-encoding"]).toBeUndefined();
  expect((await raw("/assets/gone.css", {})).body.toString()).toBe("ok");
  expect((await raw("/survey.js", {}, "POST")).status).not.toBe(200);
});
