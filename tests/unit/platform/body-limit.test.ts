import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refuseLargeBody } from "~/platform/body-limit.server";

const LIMIT = 1024;
const app = express();
app.use(refuseLargeBody(LIMIT));
app.use((_request, response) => {
  response.send("received");
});
const server = createServer(app);
let base: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  base = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
});

function post(path: string, body: string): Promise<Response> {
  return fetch(base + path, { method: "POST", body });
}

describe("the limit on what is sent in", () => {
  test("lets the largest allowed body through", async () => {
    const answer = await post("/", "a".repeat(LIMIT));
    expect(await answer.text()).toBe("received");
  });

  test("refuses one byte more, in the language of the page", async () => {
    const dutch = await post("/voorstellen/nieuw", "a".repeat(LIMIT + 1));
    expect(dutch.status).toBe(413);
    expect(await dutch.text()).toContain("Dit is te veel");
    const english = await post("/en/voorstellen/nieuw", "a".repeat(LIMIT + 1));
    expect(await english.text()).toContain("This is too much");
  });

  test("refuses a body of which nobody says how long it is", async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("a"));
        controller.close();
      },
    });
    const answer = await fetch(base, { method: "POST", body, duplex: "half" });
    expect(answer.status).toBe(411);
  });

  test("asks nothing of a request without a body", async () => {
    expect((await fetch(base)).status).toBe(200);
  });
});
