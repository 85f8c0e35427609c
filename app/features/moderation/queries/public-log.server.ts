import { amsterdamDate, startOfDay } from "~/features/calendar/domain/amsterdam-time";
import { monthGrid } from "~/features/calendar/domain/month-grid";
import { appealResult } from "~/features/moderation/domain/appeal";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { LOGGED_OUTCOMES, publicLog } from "~/features/moderation/domain/public-log";
import type { LoggedDecision, MonthOfModeration } from "~/features/moderation/domain/public-log";
import { regionSettings } from "~/features/region/queries.server";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { ttlCache } from "~/platform/cache.server";
import { outcomeSchema } from "../schema";
import { moderationSettings } from "./settings.server";

export type PublicLog = {
  months: readonly MonthOfModeration[];
  threshold: number;
  moderationDays: number;
  appealDecisionDays: number;
};

const MONTH_CHARACTERS = 7;
const TTL_MILLISECONDS = 5 * 60_000;

function outcomeOf(decision: string | null): Outcome | null {
  return decision === null ? null : outcomeSchema.parse(JSON.parse(decision));
}

function loggedDecision(row: {
  openedAt: Date;
  decidedAt: Date | null;
  decision: string | null;
  appealOf: { decision: string | null } | null;
}): LoggedDecision[] {
  const outcome = outcomeOf(row.decision);
  const kind = LOGGED_OUTCOMES.find((logged) => logged === outcome?.kind);
  if (!outcome || !kind || row.decidedAt === null) return [];
  const appealed = outcomeOf(row.appealOf?.decision ?? null);
  return [
    {
      openedAt: row.openedAt,
      decidedAt: row.decidedAt,
      outcome: kind,
      rule: outcome.kind === "return" ? outcome.rule : null,
      appealResult: appealed ? appealResult(appealed, outcome) : null,
    },
  ];
}

/** The decisions of one month; no more than those are in memory at a time. */
async function decisionsBetween(
  client: Connection,
  { from, until }: { from: Date; until: Date },
): Promise<LoggedDecision[]> {
  const rows = await allRows(({ skip, take }) =>
    client.moderationCase.findMany({
      where: { state: "decided", decidedAt: { gte: from, lt: until } },
      orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
      skip,
      take,
      select: {
        openedAt: true,
        decidedAt: true,
        decision: true,
        appealOf: { select: { decision: true } },
      },
    }),
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
