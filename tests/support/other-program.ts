/** Another program on the database of this test, as a second process is one: it locks, it changes, and this process hears of it. */
import Database from "better-sqlite3";
import { isPostgres } from "~/platform/dialect.server";
import { openPostgres } from "~/platform/engine-postgres.server";
import { env } from "~/platform/env.server";
import { hearOthers } from "~/platform/page-sources.server";
import { testDatabase } from "./database";

/** A program beside this one. */
export interface OtherProgram {
  /** Begins to write, so that nobody else can. */
  lock: () => Promise<void>;
  /** Takes back what it wrote, and lets others write. */
  unlock: () => Promise<void>;
  /** Changes rows between `lock` and what ends it. */
  write: (statement: string, ...values: string[]) => Promise<void>;
  /** Commits what it wrote, and lets others write. */
  commit: () => Promise<void>;
  /** Changes rows and commits; a request of this process that begins afterwards knows. */
  change: (statement: string, ...values: string[]) => Promise<void>;
  close: () => Promise<void>;
}

function onFile(): OtherProgram {
  const file = new Database(env().DATABASE_FILE, { timeout: 5_000 });
  const now = (work: () => unknown) => {
    work();
    return Promise.resolve();
  };
  return {
    lock: () => now(() => file.exec("BEGIN IMMEDIATE")),
    unlock: () => now(() => file.exec("ROLLBACK")),
    write: (statement, ...values) => now(() => file.prepare(statement).run(...values)),
    commit: () => now(() => file.exec("COMMIT")),
    change: (statement, ...values) => now(() => file.prepare(statement).run(...values)),
    close: () => now(() => file.close()),
  };
}

async function onServer(address: string): Promise<OtherProgram> {
  const { writing, client } = await openPostgres(address, {
    before: () => undefined,
    failed: () => undefined,
    ownsTransaction: () => false,
  });
  const lock = async () => writing.control("BEGIN IMMEDIATE");
  const commit = async () => writing.control("COMMIT");
  const write = async (statement: string, ...values: string[]) => {
    await writing.statement(statement).run(...values);
  };
  return {
    lock,
    unlock: async () => writing.control("ROLLBACK"),
    write,
    commit,
    change: async (statement, ...values) => {
      await lock();
      await write(statement, ...values);
      await commit();
      await hearOthers();
    },
    close: () => client.$disconnect(),
  };
}

/** Begins another program on the database of this test. */
export function otherProgram(): Promise<OtherProgram> {
  const address = env().DATABASE_URL;
  return address === undefined ? Promise.resolve(onFile()) : onServer(address);
}

/** Lets the database refuse every change, as a file or a server that may only be read does. */
export async function refuseChanges(isRefused: boolean): Promise<void> {
  const client = await testDatabase();
  if (isPostgres()) {
    await client.$executeRawUnsafe(
      `SET default_transaction_read_only = ${isRefused ? "on" : "off"}`,
    );
  } else await client.$queryRawUnsafe(`PRAGMA query_only = ${isRefused ? 1 : 0}`);
}

/** Leaves no room for a long text in the table of people, as a full disk does; gives what makes room again. */
export async function fillDisk(): Promise<() => Promise<void>> {
  const client = await testDatabase();
  if (!isPostgres()) {
    const [row] = await client.$queryRawUnsafe<{ page_count: bigint }[]>("PRAGMA page_count");
    await client.$queryRawUnsafe(`PRAGMA max_page_count = ${row?.page_count ?? 0}`);
    return async () => {
      await client.$queryRawUnsafe("PRAGMA max_page_count = 1073741823");
    };
  }
  // The server's own words for it: a disk that is full for all of it would be full for the tests beside this one.
  await client.$executeRawUnsafe(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`);
  await client.$executeRawUnsafe(`CREATE TRIGGER no_room BEFORE INSERT ON "Person"
    FOR EACH ROW WHEN (length(NEW."codeHash") > 100000) EXECUTE FUNCTION no_room()`);
  return async () => {
    await client.$executeRawUnsafe(`DROP FUNCTION no_room CASCADE`);
  };
}
