/** Which commands are for a file of SQLite only. */
import { env } from "~/platform/env.server";
import { Refusal } from "./refusal";

/** @throws Refusal where a command works on a file of SQLite and the settings name another database */
export function requireFile(command: string, instead: string): void {
  if (env().DATABASE_URL === undefined) return;
  throw new Refusal(
    `npm run ${command} works on a file of SQLite, and DATABASE_URL names PostgreSQL. ${instead}`,
  );
}
