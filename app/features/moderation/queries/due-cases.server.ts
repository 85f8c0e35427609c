import { z } from "zod";
import { hourOf } from "~/platform/dialect.server";
import type { Connection } from "~/platform/db.server";
import { dateColumn, readRowsIn, sql, sqlJoin } from "~/platform/statements.server";

/** Who decided on a case before. */
type Deciders = { decidedById: string | null; firstDecidedById: string | null };

/** The ids of whoever decided before, and may not decide again. */
export const knownDeciders = (...rows: readonly Deciders[]) =>
  rows.flatMap((row) => [row.decidedById, row.firstDecidedById]).filter((id) => id !== null);

const dueSchema = z.object({
  roundId: z.string().nullable(),
  dueAt: dateColumn,
  count: z.number(),
  firstDecidedById: z.string().nullable(),
  decidedById: z.string().nullable(),
  appealedById: z.string().nullable(),
  appealedFirstById: z.string().nullable(),
});

/**
 * Cases that are due, by their hour and by who may not decide on them: an hour lies within one day wherever clocks go, so that
 * a thousand cases are few rows. Only of an appeal does it matter who decided on it before.
 */
export async function dueCases(client: Connection, states: readonly string[], until: Date) {
  const rows = await readRowsIn(
    client,
    sql`SELECT c."roundId", MIN(c."dueAt") AS "dueAt", COUNT(*) AS "count", c."firstDecidedById",
        CASE WHEN c."appealOfId" IS NULL THEN NULL ELSE c."decidedById" END AS "decidedById",
        a."decidedById" AS "appealedById", a."firstDecidedById" AS "appealedFirstById"
      FROM "ModerationCase" c LEFT JOIN "ModerationCase" a ON a."id" = c."appealOfId"
      WHERE c."state" IN (${sqlJoin([...states])}) AND c."dueAt" <= ${until}
      GROUP BY c."roundId", ${hourOf(sql`c."dueAt"`)}, c."firstDecidedById",
        CASE WHEN c."appealOfId" IS NULL THEN NULL ELSE c."decidedById" END, a."decidedById", a."firstDecidedById"
      ORDER BY "dueAt", c."roundId"`,
    dueSchema,
  );
  return rows.map(({ roundId, dueAt, count, appealedById, appealedFirstById, ...row }) => ({
    ...{ count, roundId, bodyId: null, dueAt },
    notBy: knownDeciders(row, { decidedById: appealedById, firstDecidedById: appealedFirstById }),
  }));
}
