/**
 * Prisma's own schema engine, run as WebAssembly.
 *
 * Why by hand: the Prisma command line insists on downloading a native engine, which a machine behind a strict
 * firewall cannot do. This package carries the same engine and writes the same `_prisma_migrations` table, so
 * `prisma migrate deploy` also works where the network allows it.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * The adapter as the engine needs it. It closes every connection, because the engine leaves its own open and the file
 * locked. And on the database in memory in which the engine replays migrations, it runs a whole migration at once:
 * the engine hands it over as one statement, which better-sqlite3 refuses.
 */
class EngineAdapter extends PrismaBetterSqlite3 {
  readonly #opened: Awaited<ReturnType<PrismaBetterSqlite3["connect"]>>[] = [];

  override async connect() {
    const connection = await super.connect();
    this.#opened.push(connection);
    return connection;
  }

  override async connectToShadowDb() {
    const connection = await super.connectToShadowDb();
    const executeOne = connection.executeRaw.bind(connection);
    connection.executeRaw = async (query) => {
      if (query.args.length > 0) return executeOne(query);
      await connection.executeScript(query.sql);
      return 0;
    };
    this.#opened.push(connection);
    return connection;
  }

  async close() {
    for (const connection of this.#opened.splice(0)) await connection.dispose();
  }
}

declare global {
  /** Where the engine leaves the reason when it stops in the middle of something. */
  var PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => void } | undefined;
  var inbrengSchemaEngine: Promise<void> | undefined;
}

/**
 * Compiles the engine once per process; later calls wait for the first. The promise is global, because the glue of the
 * package is too: a second engine under the same glue (a test runner loads this file twice) would break the first.
 */
function loadEngine(): Promise<void> {
  globalThis.inbrengSchemaEngine ??= compileEngine();
  return globalThis.inbrengSchemaEngine;
}

async function compileEngine(): Promise<void> {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      console.error(`The schema engine stopped: ${message}`);
    },
  };
  const packageEntry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(join(dirname(packageEntry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": { ...glue },
  });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start !== "function") throw new Error("The schema engine has no start function");
  Reflect.apply(start, undefined, []);
}

/**
 * Runs `work` with a schema engine over a connection and releases the engine afterwards.
 *
 * @param schema text of a schema, when the work compares with it
 */
export async function withEngineOver<Result>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: string | undefined,
  work: (engine: glue.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadEngine();
  const engine = await glue.SchemaEngine.new(
    { datamodels: schema === undefined ? undefined : [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/**
 * The same on one SQLite file.
 *
 * @param databaseFile path of the database, or ":memory:" for a comparison that touches no file
 */
export async function withSchemaEngine<Result>(
  databaseFile: string,
  schema: string | undefined,
  work: (engine: glue.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const adapter = new EngineAdapter(
    { url: databaseFile },
    { shadowDatabaseUrl: ":memory:", timestampFormat: "iso8601" },
  );
  try {
    return await withEngineOver(adapter, schema, work);
  } finally {
    await adapter.close();
  }
}
