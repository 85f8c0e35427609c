/** `npm run key` on PostgreSQL: the key is rotated there as on a file, and `npm run check` looks at the installation. Source: issue 23. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { z } from "zod";
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { createKeyFile, readKeys } from "~/platform/key-file.server";
import { isSealedUnder, seal, sealAgain } from "~/platform/secret.server";
import { run as check } from "../../prisma/tools/check";
import { withPostgres } from "../../prisma/tools/postgres";
import {
  acceptKeyOnPostgres,
  checkKeyOnPostgres,
  rotateKeyOnPostgres,
} from "../../prisma/tools/postgres-key";
import { emptyDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";

const url = () => env().DATABASE_URL ?? "";
const sealedRows = z.array(z.object({ sealed: z.string() })).length(1);
let folder: string;
let source: { SECRET_KEY_FILE: string };

function keys() {
  const read = readKeys(source);
  if (!read.ok) throw new Error("There is no key");
  return read.keys;
}

async function sealedHere(): Promise<string> {
  const { rows } = await withPostgres(url(), (client) =>
    client.query(`SELECT "totpSecret" AS sealed FROM "StaffAccount"`),
  );
  return sealedRows.parse(rows)[0]?.sealed ?? "";
}

describe.skipIf(inject("postgres") === "")("the key of a PostgreSQL database", () => {
  beforeEach(async () => {
    await emptyDatabase();
    folder = mkdtempSync(join(tmpdir(), "inbreng-key-"));
    source = { SECRET_KEY_FILE: join(folder, "secret.key") };
    createKeyFile(source.SECRET_KEY_FILE);
    await checkKeyOnPostgres(url(), source);
    const here = { master: Buffer.from(String(process.env["SECRET_KEY"])), rotated: undefined };
    const sealed = sealAgain(here, keys(), seal("JBSWY3DPEHPK3PXP"));
    await withPostgres(url(), (client) =>
      client.query(
        `INSERT INTO "StaffAccount" (id, email, "displayName", role, "passwordHash", "totpSecret")
         VALUES ('s', 's@example.org', 's', 'administrator', '', $1)`,
        [sealed],
      ),
    );
    await closeDatabase();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("can be rotated: what is sealed is sealed again, and codes stay", async () => {
    const before = keys();
    await rotateKeyOnPostgres(url(), source);
    const after = keys();
    expect(after.master).toEqual(before.master);
    expect(after.rotated).toHaveLength(32);
    const sealed = await sealedHere();
    expect([isSealedUnder(after, sealed), isSealedUnder(before, sealed)]).toEqual([true, false]);
    await checkKeyOnPostgres(url(), source);
  });

  test("whose rotation was stopped before the file is finished by the next start", async () => {
    const old = readFileSync(source.SECRET_KEY_FILE, "utf8");
    await rotateKeyOnPostgres(url(), source);
    const fresh = readFileSync(source.SECRET_KEY_FILE, "utf8");
    writeFileSync(source.SECRET_KEY_FILE, old);
    writeFileSync(`${source.SECRET_KEY_FILE}.next`, fresh);
    await checkKeyOnPostgres(url(), source);
    expect(readFileSync(source.SECRET_KEY_FILE, "utf8")).toBe(fresh);
  });

  test("is not rotated while a server is connected, nor where no program can write it", async () => {
    const running = new pg.Client({ connectionString: url(), application_name: "inbreng" });
    await running.connect();
    const before = keys();
    await expect(rotateKeyOnPostgres(url(), source)).rejects.toThrow("A server uses");
    expect(keys()).toEqual(before);
    await running.end();
    expect(() => rotateKeyOnPostgres(url(), { ...source, SECRET_KEY: "x".repeat(32) })).toThrow(
      "comes from SECRET_KEY",
    );
  });

  test("that is another one is refused, until it is taken as the right one", async () => {
    rmSync(source.SECRET_KEY_FILE);
    await expect(checkKeyOnPostgres(url(), source)).rejects.toThrow(/participation codes/);
    await acceptKeyOnPostgres(url(), source);
    await checkKeyOnPostgres(url(), source);
  });

  test("fits, and the command that looks at the installation says what is missing", async () => {
    await acceptKeyOnPostgres(url(), env());
    await makeRegion();
    const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      await check();
      const lines = said.mock.calls.map(([line]) => String(line));
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) expect(line).toMatch(/^(?:green|amber|red) {2}\S/);
    } finally {
      said.mockRestore();
    }
  });
});
