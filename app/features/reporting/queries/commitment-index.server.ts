/**
 * Which promises there are, sorted and counted by the database: a page of the list, and the numbers beside it. What a
 * promise says comes from its own rows (`commitment-sources.server.ts`); a test holds the two against each other.
 */
import { z } from "zod";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { summerTimes } from "~/features/calendar/domain/amsterdam-time";
import { PUBLIC_PROPOSAL_STATES } from "~/features/vocabulary/domain/public-proposal";
import { regionSettings } from "~/features/region/queries.server";
import { COMMITMENT_KINDS, COMMITMENT_STATES } from "~/features/reporting/domain/commitment";
import type { CommitmentKind, CommitmentState } from "~/features/reporting/domain/commitment";
import { SESSION_THAT_TAKES_PLACE } from "~/features/vocabulary/domain/public-session";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { PUBLIC_ROUND_STATES } from "~/features/vocabulary/domain/round-state";
import type { Connection } from "~/platform/db.server";
import { dayOf, daysAfter, endOfDay, secondOf, startOfDay } from "~/platform/dialect-days.server";
import { booleanColumn, readRowsIn, sql, sqlJoin } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";

/** The oldest document of a region and the longest term lie well within these. */
const FIRST_YEAR = 2000;
const YEARS_AHEAD = 20;

/** Summer times by year, so that SQLite can tell the day in Amsterdam. */
function summers(now: Date): Sql {
  const rows = summerTimes(FIRST_YEAR, now.getUTCFullYear() + YEARS_AHEAD);
  return sqlJoin(rows.map(({ from, until }) => sql`(${from}, ${until})`));
}

const rounds = sql`r."state" IN (${sqlJoin([...PUBLIC_ROUND_STATES])})`;

function firstReply(owner: Sql): Sql {
  return sql`(SELECT COALESCE(y."publishedAt", ${startOfDay(sql`y."repliedOn"`)}) FROM "Reply" y
    WHERE ${owner} AND y."state" = ${PUBLIC_REPLY.state} ORDER BY y."repliedOn" LIMIT 1)`;
}

const IS_WRITTEN = sql`f."adviceId" = a."id" AND f."kind" = 'written' AND trim(f."text") <> ''`;
const firstOf = sql`(SELECT MIN(f."on") FROM "FormalReaction" f WHERE f."pointId" = t."id" AND ${IS_WRITTEN})`;

/** The day on which the last point got its first written reaction; without points, that of the first one. */
const answeredOn = sql`CASE
  WHEN NOT EXISTS (SELECT 1 FROM "AdvicePoint" t WHERE t."adviceId" = a."id")
    THEN (SELECT MIN(f."on") FROM "FormalReaction" f WHERE ${IS_WRITTEN})
  WHEN NOT EXISTS (SELECT 1 FROM "AdvicePoint" t WHERE t."adviceId" = a."id" AND ${firstOf} IS NULL)
    THEN (SELECT MAX(${firstOf}) FROM "AdvicePoint" t WHERE t."adviceId" = a."id") END`;

/** Every promise with its dates. */
function dated(reportDays: number, now: Date): Sql {
  const reportDay = daysAfter(dayOf(sql`s."endsAt"`), reportDays);
  return sql`
    SELECT 'sessionReport' AS kind, s."id" AS "subjectId", COALESCE(s."hostBodyId", r."answererBodyId", '') AS "ownerBodyId",
      ${endOfDay(reportDay)} AS "dueAt", p."publishedAt" AS "keptAt", r."example" AS example
    FROM "Session" s JOIN "Round" r ON r."id" = s."roundId" LEFT JOIN "SessionReport" p ON p."sessionId" = s."id"
    WHERE ${rounds} AND s."state" IN (${sqlJoin(SESSION_THAT_TAKES_PLACE.state.in)})
      AND (s."state" <> 'published' OR s."endsAt" <= ${now})
    UNION ALL
    SELECT 'themeReply', t."id", COALESCE(t."bodyId", r."answererBodyId", ''), t."replyDueAt",
      ${firstReply(sql`y."themeId" = t."id"`)}, r."example"
    FROM "Theme" t JOIN "Round" r ON r."id" = t."roundId" WHERE ${rounds} AND t."state" = ${PUBLIC_THEME.state}
    UNION ALL
    SELECT 'proposalReply', v."id", COALESCE(v."bodyId", r."answererBodyId", ''), v."replyDueAt",
      ${firstReply(sql`y."proposalId" = v."id"`)}, r."example"
    FROM "Proposal" v JOIN "Round" r ON r."id" = v."roundId"
    WHERE ${rounds} AND v."state" IN (${sqlJoin([...PUBLIC_PROPOSAL_STATES])}) AND v."mergedIntoId" IS NULL
    UNION ALL
    SELECT 'roundReply', r."id", COALESCE(r."answererBodyId", ''), r."replyDueAt", r."reportedBackAt", r."example"
    FROM "Round" r WHERE ${rounds}
    UNION ALL
    SELECT 'formalReaction', a."id", a."toBodyId", ${endOfDay(sql`a."reactionDueOn"`)}, ${endOfDay(answeredOn)}, FALSE
    FROM "Advice" a WHERE a."state" <> ${PUBLIC_ADVICE.state.not}`;
}

/** Every promise with its state at a moment: what `commitmentState` says. */
async function promises(client: Connection, now: Date): Promise<Sql> {
  const { terms } = await regionSettings(client);
  // A deadline counts to the second.
  const due = secondOf(sql`"dueAt"`);
  return sql`WITH summer("from", "until") AS (VALUES ${summers(now)}),
    dated AS (${dated(terms.sessionReportDays, now)}),
    promise AS (SELECT *, CASE
        WHEN "keptAt" IS NOT NULL AND "dueAt" IS NOT NULL AND ${due} < ${secondOf(sql`"keptAt"`)} THEN 'keptLate'
        WHEN "keptAt" IS NOT NULL THEN 'kept'
        WHEN "dueAt" IS NULL THEN 'undated'
        WHEN ${due} < ${now.toISOString().slice(0, 19)} THEN 'overdue'
        ELSE 'open' END AS state FROM dated)`;
}

const countSchema = z.object({
  ownerBodyId: z.string(),
  kind: z.enum(COMMITMENT_KINDS),
  state: z.enum(COMMITMENT_STATES),
  example: booleanColumn,
  year: z.number().nullable(),
  count: z.number(),
});

/** So many promises of one body, kind, state and year, real or an example. */
export type CountedPromises = z.output<typeof countSchema>;

/** How many promises there are of each sort. */
export async function countPromises(client: Connection, now: Date): Promise<CountedPromises[]> {
  const year = sql`CAST(substr(${dayOf(sql`"dueAt"`)}, 1, 4) AS INTEGER)`;
  return readRowsIn(
    client,
    sql`${await promises(client, now)}
      SELECT "ownerBodyId", kind, state, example, ${year} AS year, COUNT(*) AS count FROM promise
      GROUP BY "ownerBodyId", kind, state, example, year`,
    countSchema,
  );
}

/** Which promises are asked for; what is left out is all the same. */
export interface PromiseChoice {
  ownerBodyId?: string | undefined;
  kind?: CommitmentKind | undefined;
  states?: readonly CommitmentState[] | undefined;
}

function chosen({ ownerBodyId, kind, states }: PromiseChoice): Sql {
  const conditions = [
    sql`1 = 1`,
    ...(ownerBodyId === undefined ? [] : [sql`"ownerBodyId" = ${ownerBodyId}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(states === undefined ? [] : [sql`state IN (${sqlJoin([...states])})`]),
  ];
  return sqlJoin(conditions, " AND ");
}

const keySchema = z.object({ kind: z.enum(COMMITMENT_KINDS), subjectId: z.string() });

/** Which promise: its kind and what it is about. */
export type PromiseKey = z.infer<typeof keySchema>;

/** Late or not, what was kept stands together. */
const stateOrder = sql`CASE state WHEN 'overdue' THEN 0 WHEN 'undated' THEN 1 WHEN 'open' THEN 2 ELSE 3 END`;

/** A page of the promises in the order of the list: real before examples, overdue first, kept last. */
export async function promisePage(
  client: Connection,
  choice: PromiseChoice,
  window: { skip: number; take: number },
  now: Date,
): Promise<PromiseKey[]> {
  return readRowsIn(
    client,
    sql`${await promises(client, now)}
      SELECT kind, "subjectId" FROM promise WHERE ${chosen(choice)}
      ORDER BY example, ${stateOrder}, CASE WHEN "keptAt" IS NULL THEN "dueAt" END NULLS FIRST,
        "keptAt" DESC NULLS LAST, "subjectId"
      LIMIT ${window.take} OFFSET ${window.skip}`,
    keySchema,
  );
}
