/** What a PostgreSQL server and database must be like before the program keeps anything in it. */
import type { ClientBase } from "pg";
import { z } from "zod";

const OLDEST = 14;

const stateRows = z
  .array(
    z.object({
      version: z.coerce.number(),
      database: z.string(),
      encoding: z.string(),
      collation: z.string(),
      letters: z.string(),
      timestamps: z.string(),
    }),
  )
  .length(1);

/** Newer servers keep the collation of a database elsewhere when it is their own. */
const STATE = `SELECT current_setting('server_version_num') AS version, d.datname AS database,
    pg_encoding_to_char(d.encoding) AS encoding,
    COALESCE(to_jsonb(d)->>'datlocale', d.datcollate) AS collation,
    COALESCE(to_jsonb(d)->>'datlocale', d.datctype) AS letters,
    current_setting('track_commit_timestamp') AS timestamps
  FROM pg_database d WHERE d.datname = current_database()`;

/** Said to whoever starts the service, without a stack: the name is how the starting program knows it. */
class PostgresRefusal extends Error {
  override name = "Refusal";
}

const isWanted = (collation: string) => /^C\.UTF-?8$/i.test(collation);

/**
 * Looks whether a server and its database are as the program needs them.
 * @throws Refusal in words for whoever runs it
 */
export async function requireServer(client: ClientBase): Promise<void> {
  const [state] = stateRows.parse((await client.query(STATE)).rows);
  if (state === undefined) return;
  if (state.version < OLDEST * 10_000) {
    throw new PostgresRefusal(`This PostgreSQL is too old; it must be version ${OLDEST} or newer.`);
  }
  if (state.encoding !== "UTF8" || !isWanted(state.collation) || !isWanted(state.letters)) {
    throw new PostgresRefusal(
      `The database ${state.database} sorts by ${state.collation} (${state.encoding}); the lists of this program stand in the ` +
        "same order on every database, which asks for C.UTF-8. Make it anew: " +
        `CREATE DATABASE "${state.database}" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`,
    );
  }
  if (state.timestamps !== "off") {
    throw new PostgresRefusal(
      "track_commit_timestamp is on: the server would keep of every answer the moment at which it was given. " +
        "Set it to off in postgresql.conf and start the server again.",
    );
  }
}
