/**
 * PostgreSQL below the client of Prisma: a pool of connections that read, and the one of this process that writes. Loaded
 * only where `DATABASE_URL` names such a database.
 */
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import pg from "pg";
import type { OpenDatabase } from "./database-connections.server";
import type { DirectConnection, StatementGate } from "./direct-connection.server";
import type { PrismaClient } from "./generated/client";
import { getPrismaClientClass } from "./generated/internal/class-postgres";
import { readPostgresSchema } from "./postgres-schema.server";
import { requireServer } from "./postgres-server.server";
import {
  asPrismaAsked,
  asProgramAsks,
  readWatched,
  rowsOf,
  statementsFor,
} from "./postgres-statement.server";
import type { PrismaQuery, Statements } from "./postgres-statement.server";
import { CommitCount, HEAR_COMMITS, heardOf } from "./postgres-commits.server";
import { PostgresWriter } from "./postgres-writer.server";

/** Enough that one slow page holds up no other; each takes a process of the server. */
const READING_CONNECTIONS = 8;
/** Milliseconds to wait for another process that writes, and for a connection. */
const LOCK_WAIT = 5_000;
const CONNECTING = 10_000;

const COMMON = "-c TimeZone=UTC -c DateStyle=ISO -c client_encoding=UTF8 -c search_path=public";
const READING = `${COMMON} -c default_transaction_read_only=on -c statement_timeout=60000`;
/** What is acknowledged is on the disk, whatever the server is set to. */
const WRITING = `${COMMON} -c synchronous_commit=on -c lock_timeout=${LOCK_WAIT}`;

function configOf(url: string, options: string): pg.PoolConfig {
  return {
    connectionString: url,
    options,
    connectionTimeoutMillis: CONNECTING,
    keepAlive: true,
    application_name: "inbreng",
  };
}

type Adapter = SqlDriverAdapter;

function adapterOver(pool: pg.Pool): Promise<Adapter> {
  return new PrismaPg(pool).connect();
}

/** A pool that is asked as Prisma's adapter asks one, with every statement going through `query`. */
function poolThrough(
  pool: pg.Pool,
  query: (query: PrismaQuery) => Promise<pg.QueryResult>,
): pg.Pool {
  const client = {
    query,
    release: () => undefined,
    on: () => undefined,
    removeListener: () => undefined,
  };
  return Object.assign(pool, { query, connect: () => Promise.resolve(client) });
}

function readingConnection(pool: pg.Pool, statements: Statements): DirectConnection {
  const ask = pool.query.bind(pool);
  return {
    statement: (text) => {
      const prepared = statements.ofProgram(text);
      const send = (values: unknown[]) =>
        readWatched({ query: ask }, asProgramAsks(prepared, values), prepared.touches);
      return {
        all: async (...values): Promise<unknown[]> => rowsOf(await send(values)),
        run: async (...values) => (await send(values)).rowCount ?? 0,
      };
    },
    control: () => {
      throw new Error("No transaction is governed on a connection that reads");
    },
    inTransaction: () => false,
    totalChanges: () => 0,
    emptyLog: () => true,
  };
}

/** Keeps the connection that writes, and opens another one when it was lost. */
function lastingConnection(
  url: string,
  lost: (error: unknown) => void,
): { get: () => Promise<pg.Client>; end: () => Promise<void> } {
  let present: Promise<pg.Client> | undefined;
  const open = (): Promise<pg.Client> => {
    const client = new pg.Client(configOf(url, WRITING));
    const opening = client.connect().then(() => client);
    // A connection that ends says so twice; by then there can be another one, which goes on.
    const forget = (error: unknown) => {
      if (present !== opening) return;
      present = undefined;
      lost(error);
    };
    client.on("error", forget);
    client.on("end", () => {
      forget(new Error("Connection terminated"));
    });
    opening.catch(forget);
    return opening;
  };
  return {
    get: () => (present ??= open()),
    end: async () => {
      const client = await present?.catch(() => undefined);
      present = undefined;
      await client?.end();
    },
  };
}

function clientOver(adapter: Adapter): PrismaClient {
  // The class of the other client: the same models, types and errors, with a compiler of queries for PostgreSQL.
  const Client = getPrismaClientClass();
  const { provider, adapterName } = adapter;
  return new Client({
    adapter: { provider, adapterName, connect: () => Promise.resolve(adapter) },
  });
}

/**
 * Opens a PostgreSQL database, which must have its tables.
 * @param url address with the name of the database
 * @param gate watches the statements of the connection that writes
 * @throws Refusal when the database is set otherwise than what the program promises
 */
export async function openPostgres(url: string, gate: StatementGate): Promise<OpenDatabase> {
  let writer: PostgresWriter | undefined;
  const lasting = lastingConnection(url, (error) => writer?.lost(error));
  const pool = new pg.Pool({ ...configOf(url, READING), max: READING_CONNECTIONS });
  pool.on("error", () => undefined);
  const end = async () => {
    await lasting.end();
    await pool.end();
  };
  try {
    const first = await lasting.get();
    await requireServer(first);
    const statements = statementsFor(await readPostgresSchema(first));
    const commits = new CommitCount();
    writer = new PostgresWriter({ connect: lasting.get, statements, gate, commits });
    const writing = writer;
    const reading = readingConnection(pool, statements);
    const ask = pool.query.bind(pool);
    const readThrough = poolThrough(new pg.Pool({ max: 1 }), (query) => {
      const text = typeof query === "string" ? query : query.text;
      const prepared = statements.ofPrisma(text);
      return readWatched({ query: ask }, asPrismaAsked(query, prepared), prepared.touches);
    });
    const reads = await adapterOver(readThrough);
    const writes = await adapterOver(poolThrough(new pg.Pool({ max: 1 }), writing.query));
    const client = clientOver(
      Object.assign(reads, {
        startTransaction: writes.startTransaction.bind(writes),
        dispose: end,
      }),
    );
    await client.$connect();
    let unqueued: PrismaClient | undefined;
    return {
      client,
      unqueued: () =>
        (unqueued ??= clientOver(Object.assign(writes, { dispose: () => Promise.resolve() }))),
      reading,
      writing,
      others: () => commits.unknown,
      hearOthers: async () => {
        const asked = { name: "hear", text: HEAR_COMMITS, values: [commits.last] };
        try {
          commits.heard(heardOf((await ask(asked)).rows));
        } catch {
          commits.lost();
        }
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
