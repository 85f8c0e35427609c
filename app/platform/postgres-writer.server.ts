/**
 * The one connection of a process that writes to PostgreSQL. Of all processes one writes at a time: each transaction
 * begins with the same lock, which ends with it, however it ends. Each is counted with the tables it changed, so that every
 * process sees at the next request what another one changed.
 */
import type { ClientBase, QueryConfig, QueryResult } from "pg";
import type { DirectConnection, StatementGate } from "./direct-connection.server";
import { COUNT_COMMIT, heardOf } from "./postgres-commits.server";
import type { CommitCount, Heard } from "./postgres-commits.server";
import { tablesChanged } from "./page-sources.server";
import { asPrismaAsked, asProgramAsks, rowsOf } from "./postgres-statement.server";
import type { PreparedStatement, PrismaQuery, Statements } from "./postgres-statement.server";
import { fromProgram } from "./postgres-text.server";

/** Every process of this program asks for this lock in the database it writes to; the number means nothing. */
const WRITER = 7_236_423;
const LOCK = `SELECT pg_advisory_xact_lock(${WRITER})`;

const BEGINS = /^\s*begin\b/i;
const COMMITS_NOW = /^\s*commit\s*$/i;
const ROLLS_BACK = /^\s*rollback\s*$/i;
const GOVERNS = /^\s*(?:begin|commit|rollback)\s*$/i;

/** An answer without rows. */
const NOTHING: QueryResult = { command: "", rowCount: 0, oid: 0, rows: [], fields: [] };

/** What a writer is made of. */
interface WriterParts {
  /** Gives a connection, a new one where the last one was lost. */
  connect: () => Promise<ClientBase>;
  statements: Statements;
  gate: StatementGate;
  commits: CommitCount;
}

/** The connection that writes. */
export class PostgresWriter implements DirectConnection {
  readonly #parts: WriterParts;
  /** Statements go one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #inTransaction = false;
  #changes = 0;
  #changesAtBegin = 0;
  readonly #pending = new Set<string>();

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  readonly inTransaction = (): boolean => this.#inTransaction;
  readonly totalChanges = (): number => this.#changes;
  /** PostgreSQL keeps its log itself, and what was erased until the tables are written anew. */
  readonly emptyLog = (): boolean => true;

  /** The connection was lost: what was not committed is gone. */
  readonly lost = (error: unknown): void => {
    if (this.#inTransaction) this.#parts.gate.failed(error);
    this.#forget();
  };

  #forget(): void {
    this.#inTransaction = false;
    this.#pending.clear();
  }

  readonly statement = (text: string) => {
    const prepared = this.#parts.statements.ofProgram(text);
    const send = (values: unknown[]) =>
      this.#through(() => this.#send(asProgramAsks(prepared, values), prepared));
    return {
      all: async (...values: unknown[]): Promise<unknown[]> => rowsOf(await send(values)),
      run: async (...values: unknown[]): Promise<number> => (await send(values)).rowCount ?? 0,
    };
  };

  readonly control = (text: string): Promise<void> =>
    this.#inOrder(() => this.#govern(fromProgram(text)));

  /** What Prisma's adapter sends. */
  readonly query = (query: PrismaQuery): Promise<QueryResult> => {
    const text = typeof query === "string" ? query : query.text;
    if (GOVERNS.test(text)) {
      if (this.#parts.gate.ownsTransaction()) return Promise.resolve(NOTHING);
      return this.control(text).then(() => NOTHING);
    }
    const prepared = this.#parts.statements.ofPrisma(text);
    return this.#through(() => this.#send(asPrismaAsked(query, prepared), prepared));
  };

  #inOrder<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work, work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #through<Value>(work: () => Promise<Value>): Promise<Value> {
    const { gate } = this.#parts;
    return this.#inOrder(async () => {
      gate.before(this.inTransaction);
      try {
        return await work();
      } catch (error) {
        gate.failed(error);
        throw error;
      }
    });
  }

  async #send(config: QueryConfig, { touches, changes }: PreparedStatement): Promise<QueryResult> {
    const client = await this.#parts.connect();
    for (const table of touches.writes) this.#pending.add(table);
    const result = await client.query(config);
    if (changes) this.#changes += result.rowCount ?? 0;
    // A program or a test that writes outside of a transaction: its statement was a commit.
    if (!this.#inTransaction && touches.writes.size > 0) this.#tell(await this.#count(client));
    return result;
  }

  async #govern(text: string): Promise<void> {
    const client = await this.#parts.connect();
    if (BEGINS.test(text)) {
      try {
        await client.query(`BEGIN; ${LOCK}`);
      } catch (error) {
        // Begun, and refused the lock.
        await client.query("ROLLBACK");
        throw error;
      }
      this.#inTransaction = true;
      this.#changesAtBegin = this.#changes;
      return;
    }
    if (COMMITS_NOW.test(text)) {
      // On a new connection it would commit nothing, and say that it did.
      if (!this.#inTransaction) throw new Error("The transaction was given up");
      await this.#commit(client, text);
      return;
    }
    await client.query(text);
    if (ROLLS_BACK.test(text)) this.#forget();
  }

  async #commit(client: ClientBase, text: string): Promise<void> {
    const changed = this.#changes !== this.#changesAtBegin;
    const counted = changed ? await this.#count(client) : undefined;
    const { command } = await client.query(text);
    this.#inTransaction = false;
    // PostgreSQL answers the COMMIT of a transaction that failed with a ROLLBACK.
    if (command !== "COMMIT") {
      this.#forget();
      throw new Error("The transaction was given up");
    }
    if (changed) this.#tell(counted);
  }

  /** Counts this commit, under the lock: nobody else can commit meanwhile. */
  async #count(client: ClientBase): Promise<Heard | undefined> {
    const values = [[...this.#pending], this.#parts.commits.last];
    return heardOf((await client.query({ name: "count", text: COUNT_COMMIT, values })).rows);
  }

  /** What was committed has changed, for this process as well. */
  #tell(counted: Heard | undefined): void {
    tablesChanged(this.#pending);
    this.#pending.clear();
    this.#parts.commits.heard(counted);
  }
}
