/** Pages are visited once after a start, so that nobody waits for the first time. */
import { createServer } from "node:http";
import type { Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { addressOf, listen } from "~/platform/listener.server";
import { warmUp } from "~/platform/warm-up.server";

let server: Server | undefined;
const asked: string[] = [];

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  asked.length = 0;
});

const HOME = `<a href="/rondes/een">1</a> <a class="x" href="/rondes/een">again</a> <a href="/voorstellen?pagina=2">2</a>
  <a href="https://example.org/">out</a> <a href="/zoeken#top">3</a> <a href="/">home</a> <a href="/over">4</a>`;

async function serving(answer: (path: string) => string | undefined, host = "127.0.0.1") {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const body = answer(path);
    if (body === undefined) response.destroy();
    else response.end(body);
  });
  await listen(server, 0, host);
  return addressOf(server);
}

test("visits the home page and each page it leads to once, by its plain address", async () => {
  const base = await serving((path) => (path === "/" ? HOME : ""));
  expect(await warmUp(base, new AbortController().signal)).toBe(3);
  expect(asked).toEqual(["/", "/rondes/een", "/over"]);
});

test("asks without a cookie, on the address the server listens on", async () => {
  const base = await serving(() => "", "0.0.0.0");
  expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await warmUp(base, new AbortController().signal)).toBe(1);
});

test("ends with the server", async () => {
  const stopping = new AbortController();
  const base = await serving((path) => {
    if (path === "/rondes/een") stopping.abort();
    return HOME;
  });
  expect(await warmUp(base, stopping.signal)).toBe(1);
});

test("leaves the rest when a page breaks off, and throws nothing", async () => {
  const base = await serving((path) => (path === "/" ? HOME : undefined));
  expect(await warmUp(base, new AbortController().signal)).toBe(1);
  expect(asked).toEqual(["/", "/rondes/een"]);
});
