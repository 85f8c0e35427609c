/** The passwords of the examples are public: a server with examples is reached from this machine only. */
import { connect } from "node:net";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { exposureOf } from "../../prisma/tools/exposure";
import { startServer } from "../support/started-server";

let folder: string;
let databaseFile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inbreng-exposure-"));
  databaseFile = join(folder, "inbreng.db");
  copyFileSync(inject("emptyBase"), databaseFile);
  const database = new Database(databaseFile);
  database.exec(
    `INSERT INTO "Region" (id, slug, name, settings, exampleData) VALUES ('r', 'r', 'R', '{}', 1)`,
  );
  database.close();
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string | undefined>) {
  const settings = { DATABASE_FILE: databaseFile, SECRET_KEY_FILE: join(folder, "secret.key") };
  return startServer({ ...settings, LOG_LEVEL: "error", ...environment }, "serve");
}

/** Whether a connection from another address than 127.0.0.1 is taken. */
function isOpenAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      resolve(false);
    });
  });
}

describe("a started server with examples", () => {
  test("listens on the loopback address only, and says so", async () => {
    const server = await start({ HOST: undefined });
    await server.open();
    await expect.poll(server.said).toContain("only this machine can reach it (127.0.0.1)");
    expect(server.said()).toContain("HOST=0.0.0.0");
    expect(await isOpenAt("127.0.0.1", server.port)).toBe(true);
    expect(await isOpenAt("127.0.0.2", server.port)).toBe(false);
    expect(await server.end("SIGTERM")).toBe(0);
  });

  test("is refused at an https address, with the way out", async () => {
    const server = await start({ PUBLIC_URL: "https://inbreng.example.org" });
    await expect(server.open()).rejects.toThrow(/passwords and second factors.*are public/);
    expect(server.said()).toContain("npm run seed -- --empty");
    expect(server.child.exitCode).toBe(1);
  });
});

describe("where a server listens", () => {
  const real = {
    hasExamples: false,
    isDemo: false,
    host: undefined,
    publicUrl: undefined,
    securityText: null,
  };
  const examples = { ...real, hasExamples: true };

  test("with examples: elsewhere only when told, with a warning", () => {
    expect(exposureOf(examples).host).toBe("127.0.0.1");
    expect(exposureOf({ ...examples, host: "127.0.0.1" })).toEqual({
      host: "127.0.0.1",
      notice: null,
    });
    const told = exposureOf({ ...examples, host: "0.0.0.0" });
    expect(told.host).toBe("0.0.0.0");
    expect(told.notice).toContain("as administrator");
  });

  test("a demonstration may stand at an https address, once leaks can be told", () => {
    const demo = {
      ...examples,
      isDemo: true,
      host: "0.0.0.0",
      publicUrl: "https://demo.example.org",
    };
    expect(exposureOf(demo).host).toBe("0.0.0.0");
    const securityText = "Contact: mailto:security@inbreng.example\n";
    expect(() => exposureOf({ ...demo, securityText })).toThrow(/security\.txt/);
  });

  test("without examples: everywhere, as before", () => {
    expect(exposureOf(real)).toEqual({ host: "0.0.0.0", notice: null });
  });

  test("the made-up contact for leaks is refused at an https address only", () => {
    const securityText = "Contact: mailto:security@inbreng.example\n";
    const publicUrl = "https://inbreng.gemeente.nl";
    expect(() => exposureOf({ ...real, publicUrl, securityText })).toThrow(/security\.txt/);
    expect(exposureOf({ ...real, securityText }).host).toBe("0.0.0.0");
    const own = "Contact: mailto:leaks@gemeente.nl\n";
    expect(exposureOf({ ...real, publicUrl, securityText: own }).host).toBe("0.0.0.0");
  });
});
