import { z } from "zod";
import { amsterdamDate, startOfDay } from "~/features/calendar/domain/amsterdam-time";
import { monthGrid } from "~/features/calendar/domain/month-grid";
import { appealResult } from "~/features/moderation/domain/appeal";
import { HOUSE_RULE_KEYS } from "~/features/moderation/domain/house-rules";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import { LOGGED_OUTCOMES, publicLog } from "~/features/moderation/domain/public-log";
import type { LoggedDecision, MonthOfModeration } from "~/features/moderation/domain/public-log";
import { regionSettings } from "~/features/region/queries.server";
import { hourOf, jsonText } from "~/platform/dialect.server";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql } from "~/platform/statements.server";
import { ttlCache } from "~/platform/cache.server";
import { moderationSettings } from "./settings.server";

export type PublicLog = {
  months: readonly MonthOfModeration[];
  threshold: number;
  moderationDays: number;
  appealDecisionDays: number;
};

const MONTH_CHARACTERS = 7;
const TTL_MILLISECONDS = 5 * 60_000;

/** Cases that are alike: what was decided, and in which hours they came in and were decided. */
const alikeSchema = z.object({
  outcome: z.enum(OUTCOME_KINDS),
  rule: z.string().nullable(),
  appealed: z.enum(OUTCOME_KINDS).nullable(),
  openedHour: z.string(),
  decidedHour: z.string(),
  times: z.number(),
});

/** A whole hour of UTC lies on one day, whatever the clock of Amsterdam does. */
const inHour = (hour: string) => new Date(`${hour}:00:00Z`);

function loggedDecision(row: z.infer<typeof alikeSchema>): LoggedDecision[] {
  const outcome = LOGGED_OUTCOMES.find((logged) => logged === row.outcome);
  if (outcome === undefined) return [];
  return [
    {
      openedAt: inHour(row.openedHour),
      decidedAt: inHour(row.decidedHour),
      outcome,
      rule: HOUSE_RULE_KEYS.find((key) => key === row.rule) ?? null,
      appealResult: row.appealed && appealResult({ kind: row.appealed }, { kind: outcome }),
      times: row.times,
    },
  ];
}

/** The decisions of one month, those that are alike counted together by the database. */
async function decisionsBetween(
  client: Connection,
  { from, until }: { from: Date; until: Date },
): Promise<LoggedDecision[]> {
  const rows = await readRowsIn(
    client,
    sql`SELECT ${jsonText('c."decision"', "kind")} AS "outcome", ${jsonText('c."decision"', "rule")} AS "rule",
        ${jsonText('o."decision"', "kind")} AS "appealed", ${hourOf(sql`c."openedAt"`)} AS "openedHour",
        ${hourOf(sql`c."decidedAt"`)} AS "decidedHour", COUNT(*) AS "times"
      FROM "ModerationCase" c LEFT JOIN "ModerationCase" o ON o."id" = c."appealOfId"
      WHERE c."state" = 'decided' AND c."decision" IS NOT NULL AND c."decidedAt" >= ${from} AND c."decidedAt" < ${until}
      GROUP BY 1, 2, 3, 4, 5`,
    alikeSchema,
  );
  return rows.flatMap(loggedDecision);
}

/** The month of the first or the last decision. */
async function monthAtEnd(client: Connection, order: "asc" | "desc"): Promise<string | null> {
  const row = await client.moderationCase.findFirst({
    where: { state: "decided", decidedAt: { not: null } },
    orderBy: { decidedAt: order },
    select: { decidedAt: true },
  });
  return row?.decidedAt ? amsterdamDate(row.decidedAt).slice(0, MONTH_CHARACTERS) : null;
}

/** The lines of all months; a month is read by itself. */
const months = ttlCache(TTL_MILLISECONDS, async (): Promise<readonly MonthOfModeration[]> => {
  const client = await database();
  const { thresholds } = await regionSettings();
  const [first, last] = [await monthAtEnd(client, "asc"), await monthAtEnd(client, "desc")];
  const lines: MonthOfModeration[] = [];
  for (let month = last; month !== null && first !== null && month >= first;) {
    const { previous, next } = monthGrid(month);
    const period = { from: startOfDay(`${month}-01`), until: startOfDay(`${next}-01`) };
    lines.push(...publicLog(await decisionsBetween(client, period), thresholds.smallNumber));
    month = previous;
  }
  return lines;
});

/** The log of moderation that anyone may read: counts by month, and the terms that were promised. */
export async function publicModerationLog(now: Date): Promise<PublicLog> {
  const [lines, settings, { thresholds }] = await Promise.all([
    months(now),
    moderationSettings(),
    regionSettings(),
  ]);
  const { moderationDays, appealDecisionDays } = settings;
  return { months: lines, threshold: thresholds.smallNumber, moderationDays, appealDecisionDays };
}
