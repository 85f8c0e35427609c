/** Reading the audit log by its indexes: it only grows, so nothing here walks through all of it. */
import { z } from "zod";
import { columnsOf, dateColumn, sql, sqlJoin } from "./statements.server";
import type { Sql } from "./statements.server";

/** A line of the log as the database holds it. */
export const auditLine = z.object({
  sequence: z.number(),
  at: dateColumn,
  actorKind: z.string(),
  actorId: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  details: z.string(),
});
export type AuditLine = z.infer<typeof auditLine>;

/** The answer of `countLines`. */
export const lineCount = z.object({ lines: z.number() });

/** The statement that counts the lines of a condition. */
export function countLines(condition: Sql): Sql {
  return sql`SELECT COUNT(*) AS "lines" FROM "AuditEntry" WHERE ${condition}`;
}

/** The statement that reads one page of them, in the order in which they were written or the other way round. */
export function pageOfLines(
  condition: Sql,
  direction: "asc" | "desc",
  { skip, take }: { skip: number; take: number },
): Sql {
  const order = direction === "asc" ? sql`"sequence" ASC` : sql`"sequence" DESC`;
  return sql`SELECT ${columnsOf(auditLine)} FROM "AuditEntry" WHERE ${condition} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`;
}

/**
 * The statement that reads the newest lines about some things.
 * @param without acts that are left out
 */
export function newestLines(
  things: readonly { kind: string; id: string }[],
  { without, take }: { without: readonly string[]; take: number },
): Sql {
  const about = things.map(
    ({ kind, id }) => sql`("subjectKind" = ${kind} AND "subjectId" = ${id})`,
  );
  const others = without.length === 0 ? sql`` : sql`AND "action" NOT IN (${sqlJoin([...without])})`;
  return sql`SELECT ${columnsOf(auditLine)} FROM "AuditEntry" WHERE (${sqlJoin(about, " OR ")}) ${others} ORDER BY "sequence" DESC LIMIT ${take}`;
}
