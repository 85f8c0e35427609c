/**
 * What the processes of one database tell each other of commits: how many there were, and which table changed at which of
 * them. Both stand in rows that a commit writes itself, so that nobody reads of a commit later than what it committed.
 */
import { z } from "zod";
import { tablesChanged } from "./page-sources.server";

/** The row that counts commits; the row of a table has its name behind it. */
export const COMMITS = ":commits";
const OF_TABLE = `${COMMITS}:`;
/** The first key that is of no table any more: a semicolon comes after a colon. */
const BEHIND = `${COMMITS};`;

/** Names of the tables that changed at a later commit than a number. */
const tablesAfter = (number: string) => `ARRAY(
  SELECT substr("key", ${OF_TABLE.length + 1}) FROM "PageVersion"
  WHERE "key" > '${OF_TABLE}' AND "key" < '${BEHIND}' AND "version" > ${number})`;

/**
 * Counts a commit and notes the tables it changed; gives its number, and what others changed since a commit that is known.
 * The part that reads sees the rows as they were before.
 */
export const COUNT_COMMIT = `WITH counted AS (
    INSERT INTO "PageVersion" ("key", "version") VALUES ('${COMMITS}', 1)
    ON CONFLICT ("key") DO UPDATE SET "version" = "PageVersion"."version" + 1 RETURNING "version"
  ), noted AS (
    INSERT INTO "PageVersion" ("key", "version")
    SELECT '${OF_TABLE}' || name, counted."version" FROM counted, unnest($1::text[]) AS name
    ON CONFLICT ("key") DO UPDATE SET "version" = excluded."version"
  )
  SELECT "version",
    CASE WHEN "version" > $2::int + 1 THEN ${tablesAfter("$2::int")} ELSE '{}' END AS "others" FROM counted`;

/** Asks for the number of the last commit, and for the tables that changed since one that is known. */
export const HEAR_COMMITS = `SELECT "version",
    CASE WHEN "version" > $1::int THEN ${tablesAfter("$1::int")} ELSE '{}' END AS "others"
  FROM "PageVersion" WHERE "key" = '${COMMITS}'`;

const heardRows = z.array(z.object({ version: z.number(), others: z.array(z.string()) }));

/** A commit by its number, with the tables that others changed before it. */
export type Heard = z.infer<typeof heardRows>[number];

/** The answer to either; undefined before the first commit. */
export function heardOf(rows: unknown[]): Heard | undefined {
  return heardRows.parse(rows)[0];
}

/** Follows the commits of all processes, and says what changed to whoever remembers pages. */
export class CommitCount {
  /** The last commit that is known. */
  last = 0;
  /** Moves when nobody can tell what changed: then everything counts as changed. */
  unknown = 0;

  /** Hears of a commit and of what others changed before it; one that is older than what is known tells nothing new. */
  readonly heard = (commit: Heard | undefined): void => {
    if (commit === undefined || commit.version <= this.last) return;
    this.last = commit.version;
    if (commit.others.length > 0) tablesChanged(commit.others);
  };

  /** Something could not be asked. */
  readonly lost = (): void => {
    this.unknown += 1;
  };
}
