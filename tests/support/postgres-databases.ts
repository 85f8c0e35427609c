/** Databases on a PostgreSQL server of the tests: a base is copied by the server, quicker than migrating again. */
import { withPostgres } from "../../prisma/tools/postgres";

/** The address of one database on a server. */
export function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

const COLLATED = "ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'";

/** Makes a database, empty or as a copy of another one. */
export async function makeDatabase(
  server: string,
  name: string,
  base = "template0",
): Promise<void> {
  await withPostgres(addressOf(server, "postgres"), (client) =>
    client.query(`CREATE DATABASE "${name}" TEMPLATE "${base}" ${COLLATED}`),
  );
}

/** Removes a database, whoever is still connected to it. */
export async function dropDatabase(server: string, name: string): Promise<void> {
  await withPostgres(addressOf(server, "postgres"), (client) =>
    client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  );
}
