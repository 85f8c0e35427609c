/** What comes in from outside: addresses, hosts, methods, slow bodies and pictures of an attacker; and what caches keep. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { connect } from "node:net";
import { XMLParser } from "fast-xml-parser";
import sharp from "sharp";
import { afterEach, describe, expect, test } from "vitest";
import { plainPath } from "~/i18n/language";
import { addressPrefix } from "~/platform/address-prefix.server";
import { atomXml } from "~/platform/atom-feed.server";
import { startSession } from "~/platform/auth.server";
import { readEnvironment } from "~/platform/env.server";
import { oneAtATime, writeImageAnew } from "~/platform/image.server";
import { keepFromCaches } from "~/platform/personal-answer.server";
import { cutSlowBody } from "~/platform/slow-body.server";
import { createWebApp } from "~/platform/web-app.server";
import { asActor, asParticipant } from "../support/actors";
import { buildOf } from "../support/server-build";

const module = { default: undefined, loader: () => new Response("ok") };
const build = buildOf({ page: { id: "page", path: "*", module } });
const app = createWebApp({
  settings: readEnvironment({ NODE_ENV: "production", PUBLIC_URL: "https://inbreng.gemeente.nl" }),
  build,
  uploads: { path: /^\/upload$/, limit: 2048 },
  provenByAddress: /^\/nowhere$/,
});

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(handler: Parameters<typeof createServer>[1]): Promise<number> {
  server = createServer(handler);
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

function ask(line: string, host: string): string {
  return `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
}

describe("a request that names no address here", () => {
  test.each([
    ["GET //evil.example/x", "inbreng.gemeente.nl", 400],
    ["GET /en//evil.example", "inbreng.gemeente.nl", 400],
    ["GET /\\evil.example", "inbreng.gemeente.nl", 400],
    ["GET /%", "inbreng.gemeente.nl", 400],
    ["TRACE /V00R-BEE1-D001", "inbreng.gemeente.nl", 405],
    ["GET /", "evil.example", 421],
    ["GET /", "inbreng.gemeente.nl.evil.example", 421],
    ["GET /", "inbreng.gemeente.nl:8080", 421],
  ])("%s at %s is refused under a reference", async (line, host, status) => {
    const answer = await exchange(await serve(app), ask(line, host));
    expect(answer.split("\r\n", 1)[0]).toContain(` ${status} `);
    const reference = /x-request-id: (\w{8})/i.exec(answer)?.[1];
    expect(answer).toContain(`Reference: ${reference}`);
    expect(answer).not.toContain("evil");
  });

  test.each(["inbreng.gemeente.nl", "INBRENG.gemeente.nl:443", "127.0.0.1:3000", "[::1]:3000"])(
    "is not one for %s",
    async (host) => {
      const answer = await exchange(await serve(app), ask("GET /x", host));
      expect(answer.split("\r\n", 1)[0]).toBe("HTTP/1.1 200 OK");
    },
  );

  test("a program may ask how it is by any name", async () => {
    const answer = await exchange(await serve(app), ask("GET /gezond", "container-7:3000"));
    expect(answer.split("\r\n", 1)[0]).toBe("HTTP/1.1 200 OK");
  });

  test("a link to the same page in Dutch never leads to another site", () => {
    expect(plainPath("/en//evil.example")).toBe("/evil.example");
    expect(plainPath("//evil.example")).toBe("/evil.example");
  });
});

describe("a body that comes in drop by drop", () => {
  test.each([
    ["/form", 408],
    ["/upload", 200],
  ])("to %s ends with %s", async (path, status) => {
    const cut = cutSlowBody(/^\/upload$/, 150);
    const port = await serve((request, response) => {
      const asked = Object.assign(request, { path });
      const answer = Object.assign(response, {
        status: (code: number) => Object.assign(answer, { statusCode: code }),
        set: () => answer,
        type: () => answer,
      });
      // The handler sees of Express only what it uses.
      Reflect.apply(cut, undefined, [
        asked,
        answer,
        () => {
          request.resume();
          request.once("end", () => {
            response.end("ok");
          });
        },
      ]);
    });
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.on("data", (part: Buffer) => (received += part.toString()));
    socket.on("error", () => undefined);
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\n`,
    );
    for (const letter of "abc") {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (!socket.destroyed) socket.write(letter);
    }
    if (!socket.destroyed) await once(socket, "close");
    expect(received.split("\r\n", 1)[0]).toContain(` ${status} `);
  });
});

describe("the prefix that tries are counted by", () => {
  test.each([
    ["2001:db8:0:1::1", "2001:db8:0"],
    ["2001:0DB8:0000:0001:0:0:0:2", "2001:db8:0"],
    ["2001:db8::2", "2001:db8:0"],
    ["fe80::1%eth0", "fe80:0:0"],
    ["::ffff:192.0.2.7", "192.0.2"],
    ["::ffff:c000:0207", "192.0.2"],
    ["192.0.2.99", "192.0.2"],
    ["::1", "0:0:0"],
    ["no address", "unknown"],
  ])("of %s is %s", (address, prefix) => {
    expect(addressPrefix(address)).toBe(prefix);
  });
});

describe("a picture", () => {
  test("is unpacked by itself, one after the other, also after one that failed", async () => {
    let busy = 0;
    let most = 0;
    const unpack = (fails: boolean) =>
      oneAtATime(async () => {
        busy += 1;
        most = Math.max(most, busy);
        await new Promise((resolve) => setTimeout(resolve, 5));
        busy -= 1;
        if (fails) throw new Error("torn");
      });
    const done = await Promise.allSettled([unpack(false), unpack(true), unpack(false)]);
    expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(most).toBe(1);
  });

  test("of more pixels than a phone takes, or that is a drawing, is none", async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(await writeImageAnew(Buffer.from(drawing))).toBeNull();
    const background = { r: 0, g: 0, b: 0 };
    const create = { width: 9_000, height: 6_000, channels: 3, background } as const;
    expect(await writeImageAnew(await sharp({ create }).png().toBuffer())).toBeNull();
    const small = { ...create, width: 9, height: 6 };
    expect(await writeImageAnew(await sharp({ create: small }).png().toBuffer())).not.toBeNull();
  });
});

test("a feed of hostile texts is one well-formed document that holds them as text", () => {
  const hostile = `]]><script>"'&amp;</entry>\u0000\u0008\uFFFE`;
  const entry = { id: hostile, title: hostile, link: hostile, summary: hostile };
  const updated = new Date(0);
  const xml = atomXml({
    self: hostile,
    title: hostile,
    page: hostile,
    language: hostile,
    author: hostile,
    rights: hostile,
    since: updated,
    entries: [{ ...entry, updated }],
  });
  expect(xml).not.toContain("<script>");
  for (const never of ["\u0000", "\u0008", "\uFFFE"]) expect(xml).not.toContain(never);
  const read: unknown = new XMLParser({ ignoreAttributes: false }).parse(xml);
  expect(JSON.stringify(read)).toContain("]]><script>");
});

describe("what a cache may keep", () => {
  const kept = { "Cache-Control": "public, max-age=300" };
  function controlOf(path: string, headers: Record<string, string>, answer: Response) {
    keepFromCaches(new Request(`http://localhost${path}`, { headers }), answer);
    return answer.headers.get("Cache-Control");
  }
  const page = (more: Record<string, string> = {}) =>
    new Response("", { headers: { ...kept, "Content-Type": "text/html; charset=utf-8", ...more } });
  const feed = () =>
    new Response("", { headers: { ...kept, "Content-Type": "application/atom+xml" } });

  test("is no page for somebody who is signed in", async () => {
    const staff = { Cookie: (await asActor("moderator")).cookie };
    const participant = { Cookie: (await asParticipant()).cookie };
    for (const headers of [staff, participant]) {
      expect(controlOf("/rondes", headers, page())).toBe("no-store");
      expect(controlOf("/nieuws.xml", headers, feed())).toBe(kept["Cache-Control"]);
    }
    expect(controlOf("/rondes", {}, page())).toBe(kept["Cache-Control"]);
  });

  test("is nothing of the desks and of the own pages, and nothing that sets a cookie", async () => {
    for (const path of ["/werkplek/logboek.csv", "/en/werkplek", "/mijn.data", "/en/mijn/gegevens"])
      expect(controlOf(path, {}, feed())).toBe("no-store");
    const setCookie = await startSession("staff", (await asActor("moderator")).actor.staffId);
    expect(controlOf("/rondes", {}, page({ "Set-Cookie": setCookie }))).toBe("no-store");
  });
});
