/** Databases and keys that cannot be served are refused in plain words with the way out; nothing is changed in them. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { createKeyFile, fingerprintOf, readKeys } from "~/platform/key-file.server";
import { isSealedUnder, seal as sealHere, sealAgain } from "~/platform/secret.server";
import { lockDatabase, releaseDatabase } from "../../../prisma/tools/database-lock";
import { acceptKey, checkKey, rotateKey } from "../../../prisma/tools/key";
import { migrate } from "../../../prisma/tools/migrate";
import { startServer } from "../../support/started-server";

const MIGRATIONS = join("prisma", "migrations");

let folder: string;
let databaseFile: string;
let source: { SECRET_KEY_FILE: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inbreng-refusals-"));
  databaseFile = join(folder, "inbreng.db");
  copyFileSync(inject("emptyBase"), databaseFile);
  source = { SECRET_KEY_FILE: join(folder, "secret.key") };
});

afterEach(() => {
  releaseDatabase(databaseFile);
  rmSync(folder, { recursive: true, force: true });
});

function change(sql: string): void {
  const database = new Database(databaseFile);
  database.exec(sql);
  database.close();
}

function ask(sql: string): unknown {
  const database = new Database(databaseFile);
  try {
    return database.prepare(sql).pluck().get();
  } finally {
    database.close();
  }
}

/** Starts the server and gives what it said when it ended by itself. */
async function refusedStart(): Promise<string> {
  const server = await startServer({ DATABASE_FILE: databaseFile, ...source }, "serve");
  await expect(server.open()).rejects.toThrow();
  expect(server.child.exitCode).toBe(1);
  expect(server.said()).not.toContain("    at ");
  return server.said();
}

describe("a database is refused", () => {
  test("when a newer version used it", async () => {
    change(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name)
      VALUES ('x', '', 1, '99990101000000_later')`);
    const said = await refusedStart();
    expect(said).toContain("newer version");
    expect(said).toContain("99990101000000_later");
  });

  test("when it is an empty file", async () => {
    writeFileSync(databaseFile, "");
    expect(await refusedStart()).toContain(`rm ${databaseFile}`);
    expect(statSync(databaseFile).size).toBe(0);
  });

  test.each([
    ["something else", Buffer.from("this is a letter to the council".repeat(500))],
    ["torn in its first page", "torn"],
  ])("when it is %s", async (_what, content) => {
    if (typeof content === "string") {
      const bytes = readFileSync(databaseFile);
      bytes.fill(0xff, 100, 4096);
      writeFileSync(databaseFile, bytes);
    } else writeFileSync(databaseFile, content);
    const said = await refusedStart();
    expect(said).toContain("is damaged or is no database");
    expect(said).toMatch(/cp \S/);
    expect(said).toContain("inbreng.db");
  });

  test("when another server uses it", async () => {
    lockDatabase(databaseFile);
    const said = await refusedStart();
    expect(said).toContain("Another server or upgrade uses");
    expect(said).toContain("PostgreSQL");
  });

  test("only as long as the other one runs, however it ended", () => {
    const script = `
      const { default: Database } = await import("better-sqlite3");
      new Database(process.argv[1]).exec("BEGIN EXCLUSIVE");
      process.kill(process.pid, "SIGKILL");`;
    const file = `${databaseFile}.lock`;
    const { signal } = spawnSync(process.execPath, ["--input-type=module", "-e", script, file]);
    expect(signal).toBe("SIGKILL");
    expect(() => {
      lockDatabase(databaseFile);
    }).not.toThrow();
  });

  test("for an upgrade while a server uses it", () => {
    const other = new Database(`${databaseFile}.lock`);
    other.exec("BEGIN EXCLUSIVE");
    change("DELETE FROM _prisma_migrations WHERE migration_name LIKE '%installation'");
    expect(() => migrate(databaseFile, MIGRATIONS)).toThrow(/Another server/);
    other.close();
  });
});

describe("a key", () => {
  test("is made once, whole, and belongs to the database from then on", () => {
    checkKey(databaseFile, source);
    const read = readKeys(source);
    expect(statSync(source.SECRET_KEY_FILE).mode & 0o777).toBe(0o600);
    expect(ask("SELECT value FROM \"Installation\" WHERE name = 'keyFingerprint'")).toBe(
      read.ok ? fingerprintOf(read.keys) : "no key",
    );
    const before = readFileSync(source.SECRET_KEY_FILE, "utf8");
    createKeyFile(source.SECRET_KEY_FILE);
    expect(readFileSync(source.SECRET_KEY_FILE, "utf8")).toBe(before);
  });

  test.each([
    [
      "lost",
      () => {
        rmSync(source.SECRET_KEY_FILE);
      },
      "is not there",
    ],
    [
      "empty",
      () => {
        writeFileSync(source.SECRET_KEY_FILE, "");
      },
      "is empty",
    ],
    [
      "too short",
      () => {
        writeFileSync(source.SECRET_KEY_FILE, "kort");
      },
      "is too short",
    ],
    [
      "another one",
      () => {
        rmSync(source.SECRET_KEY_FILE);
        createKeyFile(source.SECRET_KEY_FILE);
      },
      "is not the one",
    ],
  ])(
    "that is %s is refused at the start, by name, with the way out",
    async (_what, spoil, message) => {
      checkKey(databaseFile, source);
      spoil();
      const said = await refusedStart();
      expect(said).toContain(message);
      expect(said).toContain(source.SECRET_KEY_FILE);
      expect(said).toContain("npm run key -- accept");
    },
  );

  test("that is too short in the surroundings is refused by the name of the setting", async () => {
    const server = await startServer({ DATABASE_FILE: databaseFile, SECRET_KEY: "short" }, "serve");
    await expect(server.open()).rejects.toThrow("SECRET_KEY");
    expect(server.said()).not.toContain("    at ");
  });

  test("of a database of before there were fingerprints is known by what it sealed", () => {
    checkKey(databaseFile, source);
    const read = readKeys(source);
    if (!read.ok) throw new Error("There is no key");
    const other = { SECRET_KEY_FILE: join(folder, "other.key") };
    createKeyFile(other.SECRET_KEY_FILE);
    const otherRead = readKeys(other);
    if (!otherRead.ok) throw new Error("There is no other key");
    change(`DELETE FROM "Installation"; INSERT INTO "StaffAccount" (id, email, displayName, role, passwordHash, totpSecret)
      VALUES ('s', 's@example.org', 's', 'administrator', '', '${sealedUnder(source)}')`);
    expect(() => {
      checkKey(databaseFile, other);
    }).toThrow("is not the one");
    expect(() => {
      checkKey(databaseFile, source);
    }).not.toThrow();
    expect(isSealedUnder(read.keys, String(ask('SELECT totpSecret FROM "StaffAccount"')))).toBe(
      true,
    );
    expect(
      isSealedUnder(otherRead.keys, String(ask('SELECT totpSecret FROM "StaffAccount"'))),
    ).toBe(false);
  });

  test("can be rotated: what is sealed is sealed again, codes stay", () => {
    checkKey(databaseFile, source);
    change(`INSERT INTO "StaffAccount" (id, email, displayName, role, passwordHash, totpSecret)
      VALUES ('s', 's@example.org', 's', 'administrator', '', '${sealedUnder(source)}')`);
    const before = readKeys(source);
    rotateKey(databaseFile, source);
    const after = readKeys(source);
    if (!before.ok || !after.ok) throw new Error("There is no key");
    expect(after.keys.master).toEqual(before.keys.master);
    expect(after.keys.rotated).toHaveLength(32);
    const sealed = String(ask('SELECT totpSecret FROM "StaffAccount"'));
    expect(isSealedUnder(after.keys, sealed)).toBe(true);
    expect(isSealedUnder(before.keys, sealed)).toBe(false);
    expect(() => {
      checkKey(databaseFile, source);
    }).not.toThrow();
  });

  test("whose rotation was stopped before the file is finished by the next start", () => {
    checkKey(databaseFile, source);
    const old = readFileSync(source.SECRET_KEY_FILE, "utf8");
    rotateKey(databaseFile, source);
    const fresh = readFileSync(source.SECRET_KEY_FILE, "utf8");
    writeFileSync(source.SECRET_KEY_FILE, old);
    writeFileSync(`${source.SECRET_KEY_FILE}.next`, fresh);
    checkKey(databaseFile, source);
    expect(readFileSync(source.SECRET_KEY_FILE, "utf8")).toBe(fresh);
  });

  test("that is lost for good can be replaced, by a command that says what that costs", () => {
    checkKey(databaseFile, source);
    rmSync(source.SECRET_KEY_FILE);
    expect(() => {
      checkKey(databaseFile, source);
    }).toThrow(/participation codes/);
    acceptKey(databaseFile, source);
    expect(() => {
      checkKey(databaseFile, source);
    }).not.toThrow();
  });
});

/** A text sealed under the key of a file. */
function sealedUnder(keySource: { SECRET_KEY_FILE: string }): string {
  const read = readKeys(keySource);
  if (!read.ok) throw new Error("There is no key");
  const surroundings = {
    master: Buffer.from(String(process.env["SECRET_KEY"])),
    rotated: undefined,
  };
  const sealed = sealAgain(surroundings, read.keys, sealHere("JBSWY3DPEHPK3PXP"));
  if (sealed === undefined) throw new Error("The key of the tests is another one");
  return sealed;
}
