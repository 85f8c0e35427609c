import { createServer, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicUrl } from "~/platform/env.server";
import { refuseForeignOrigin } from "~/platform/foreign-origin.server";

const app = express();
app.use(refuseForeignOrigin(/^\/link\/[^/]+$/));
app.use((_request, response) => {
  response.send("received");
});
const server = createServer(app);
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  port = address.port;
});

afterAll(() => {
  server.close();
});

function send(method: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const request = sendRequest({ port, host: "127.0.0.1", method, path, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => (text += part));
      answer.on("end", () => {
        resolve({ status: answer.statusCode, text });
      });
    });
    request.on("error", reject);
    request.end();
  });
}

describe("what another site sends", () => {
  test("is refused, in the language of the page", async () => {
    const headers = { Origin: "https://elsewhere.example" };
    const dutch = await send("POST", "/voorstellen/nieuw", headers);
    expect(dutch.status).toBe(403);
    expect(dutch.text).toContain("andere website");
    expect((await send("DELETE", "/en/mijn", headers)).text).toContain("another website");
  });

  test.each(["null", "elsewhere", "https://"])("is refused with the origin %j", async (Origin) => {
    expect((await send("POST", "/", { Origin })).status).toBe(403);
  });

  test("may be read", async () => {
    expect((await send("GET", "/", { Origin: "https://elsewhere.example" })).status).toBe(200);
  });

  test("is let through from this site, and where no origin is named", async () => {
    expect((await send("POST", "/", { Origin: publicUrl() })).status).toBe(200);
    expect((await send("POST", "/", { Origin: `http://127.0.0.1:${port}` })).status).toBe(200);
    expect((await send("POST", "/", {})).status).toBe(200);
  });
});
