/** What a PostgreSQL database holds, and who uses it. */
import { z } from "zod";
import { placeOf, withPostgres } from "./postgres";
import { Refusal } from "./refusal";

const regionRows = z.array(z.object({ slug: z.string(), exampleData: z.boolean() }));
const countRows = z.array(z.object({ count: z.number() })).length(1);

/** The region in a database, and whether the examples are there; null while it has none. */
export function regionOn(url: string): Promise<{ slug: string; exampleData: boolean } | null> {
  return withPostgres(url, async (client) => {
    const { rows } = await client.query(`SELECT slug, "exampleData" FROM "Region" LIMIT 1`);
    return regionRows.parse(rows)[0] ?? null;
  });
}

/** Connections of servers are named so; those of commands have another name. */
const SERVERS = `SELECT COUNT(DISTINCT client_port)::int AS count FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'inbreng'`;

/**
 * Nothing is put in the place of what a running server knows: it would go on with what it remembers, and with its key.
 * Whoever starts one meanwhile waits, because a start asks for the lock of those who fill a database.
 * @throws Refusal when a server uses the database
 */
export async function requireNoServer(url: string): Promise<void> {
  const [found] = await withPostgres(url, async (client) =>
    countRows.parse((await client.query(SERVERS)).rows),
  );
  if ((found?.count ?? 0) === 0) return;
  throw new Refusal(
    `A server uses ${placeOf(url)}. Stop all processes on this database first, and start them afterwards.`,
  );
}
