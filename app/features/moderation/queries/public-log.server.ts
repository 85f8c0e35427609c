import { appealResult } from "~/features/moderation/domain/appeal";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { LOGGED_OUTCOMES, publicLog } from "~/features/moderation/domain/public-log";
import type { LoggedDecision, MonthOfModeration } from "~/features/moderation/domain/public-log";
import { regionSettings } from "~/features/region/queries.server";
import { database } from "~/platform/db.server";
import { ttlCache } from "~/platform/cache.server";
import { outcomeSchema } from "../schema";
import { moderationSettings } from "./settings.server";

export type PublicLog = {
  months: readonly MonthOfModeration[];
  threshold: number;
  moderationDays: number;
  appealDecisionDays: number;
};

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

const months = ttlCache(TTL_MILLISECONDS, async (): Promise<readonly MonthOfModeration[]> => {
  const client = await database();
  const [rows, { thresholds }] = await Promise.all([
    client.moderationCase.findMany({
      where: { state: "decided" },
      select: {
        openedAt: true,
        decidedAt: true,
        decision: true,
        appealOf: { select: { decision: true } },
      },
    }),
    regionSettings(),
  ]);
  return publicLog(rows.flatMap(loggedDecision), thresholds.smallNumber);
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
