/** Connections that say nothing, requests that name no address, and a stop while clients keep asking. */
import { once } from "node:events";
import { Agent, get } from "node:http";
import type { IncomingMessage, RequestListener, Server } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { readEnvironment } from "~/platform/env.server";
import { createListener, drain } from "~/platform/listener.server";
import { createWebApp } from "~/platform/web-app.server";
import { buildOf } from "../../support/server-build";

/** Milliseconds in which even a machine under load closes; without these limits Node takes minutes, or never does. */
const IN_TIME = 15_000;
const LIMITS = { headers: 200, request: 400, idle: 600, keepAlive: 300, check: 50, stop: 10_000 };

const build = buildOf({
  page: { id: "page", path: "*", module: { default: undefined, loader: () => new Response("ok") } },
});
const app = createWebApp({
  settings: readEnvironment({ NODE_ENV: "production" }),
  build,
  uploads: { path: /^\/upload$/, limit: 2048 },
  provenByAddress: /^\/nowhere$/,
});

let server: Server;

async function serve(handler: RequestListener): Promise<number> {
  server = createListener(LIMITS);
  server.on("request", handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

/** Sends bytes as they are and gives what came back when the server closed the connection. */
async function exchange(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.on("data", (part: Buffer) => (received += part.toString()));
  socket.on("error", () => undefined);
  socket.write(bytes);
  await once(socket, "close");
  return received;
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe("a connection that stays silent is closed", () => {
  test.each([
    ["before its headers", "GET / HTTP/1.1\r\nHost: x\r\n"],
    ["before its body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"],
    ["after an answer", "GET / HTTP/1.1\r\nHost: x\r\n\r\n"],
  ])("%s", async (_when, bytes) => {
    const port = await serve((request, response) => {
      request.resume();
      request.on("end", () => response.end("ok"));
    });
    const began = performance.now();
    await exchange(port, bytes);
    expect(performance.now() - began).toBeLessThan(IN_TIME);
  });

  test("without having said anything", async () => {
    const port = await serve((_request, response) => response.end());
    const began = performance.now();
    await exchange(port, "");
    expect(performance.now() - began).toBeLessThan(IN_TIME);
  });
});

describe("a request that names no address here", () => {
  const CLOSE = "Connection: close\r\n\r\n";

  test.each([
    ["TRACE", `TRACE / HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`, 405],
    ["a method of another protocol", `PROPFIND / HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`, 405],
    ["a host with a space", `GET / HTTP/1.1\r\nHost: local host\r\n${CLOSE}`, 400],
    ["a host with an address in it", `GET / HTTP/1.1\r\nHost: a@b\r\n${CLOSE}`, 400],
    ["a host with a port that is none", `GET / HTTP/1.1\r\nHost: a:99999\r\n${CLOSE}`, 400],
    ["no host", `GET / HTTP/1.0\r\n${CLOSE}`, 400],
    ["the address of another site", `GET http://x.example/ HTTP/1.1\r\nHost: a\r\n${CLOSE}`, 400],
    ["half a letter", `GET /%E0%A4%A HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`, 400],
  ])("is refused: %s", async (_what, bytes, status) => {
    const port = await serve(app);
    expect((await exchange(port, bytes)).split("\r\n", 1)[0]).toContain(`HTTP/1.1 ${status} `);
  });

  test.each(["localhost", "example.org:8080", "[::1]:3000", "a_b.example"])(
    "is not one for %s",
    async (host) => {
      const port = await serve(app);
      const answer = await exchange(port, `GET /x HTTP/1.1\r\nHost: ${host}\r\n${CLOSE}`);
      expect(answer.split("\r\n", 1)[0]).toBe("HTTP/1.1 200 OK");
    },
  );
});

describe("a stop under load", () => {
  test("answers what was accepted, ends busy connections in time, and takes nothing new", async () => {
    let accepted = 0;
    const port = await serve((_request, response) => {
      accepted += 1;
      setTimeout(() => response.end("ok"), 20);
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    let answered = 0;
    let stopped = false;
    const ask = () =>
      new Promise<void>((resolve) => {
        const request = get({ port, agent }, (answer: IncomingMessage) => {
          answer.resume();
          answer.on("end", () => {
            answered += 1;
            resolve();
          });
        });
        request.on("error", () => {
          resolve();
        });
      });
    const client = async () => {
      while (!stopped) await ask();
    };
    const clients = Array.from({ length: 8 }, client);
    while (accepted <= 16) await new Promise((resolve) => setTimeout(resolve, 20));
    const began = performance.now();
    await drain(server, LIMITS.stop);
    stopped = true;
    await Promise.all(clients);
    agent.destroy();
    expect(performance.now() - began).toBeLessThan(LIMITS.stop);
    expect(answered).toBe(accepted);
    expect(answered).toBeGreaterThan(8);
  });

  test("cuts off what does not finish", async () => {
    const port = await serve(() => undefined);
    const asked = exchange(port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(server, "request");
    const began = performance.now();
    await drain(server, 300);
    await asked;
    expect(performance.now() - began).toBeLessThan(IN_TIME);
  });
});
