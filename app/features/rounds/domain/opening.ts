/**
 * Rule: a round opens only with level, decider, reply date, at least one principle with a reason, both lists filled
 * and the four Lundy fields; nothing open is allowed only at level "inform". The verdict names everything that is
 * missing at once. Source: design, section 3 (round) and section 8 (Lundy).
 */
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { ScopeLists } from "./scope";
import type { InfluenceLevel } from "~/features/vocabulary/domain/round-state";

const LUNDY_FIELDS = ["space", "voice", "audience", "influence"] as const;
export type LundyField = (typeof LUNDY_FIELDS)[number];

export interface RoundToOpen {
  influenceLevel: InfluenceLevel | null;
  deciderBodyId: string | null;
  /** When people hear back at the latest. */
  replyDueAt: Date | null;
  closesAt: Date | null;
  principles: readonly { number: number; reason: string }[];
  decisionScope: ScopeLists;
  space: string | null;
  voice: string | null;
  audience: string | null;
  influence: string | null;
}

export type OpeningGap =
  | { code: "influence_level_missing" }
  | { code: "decider_missing" }
  | { code: "reply_date_missing" }
  | { code: "reply_date_past" }
  | { code: "reply_date_before_close" }
  | { code: "closing_date_past" }
  | { code: "principle_missing" }
  | { code: "principle_reason_missing"; principle: number }
  | { code: "open_list_empty" }
  | { code: "fixed_list_empty" }
  | { code: "lundy_missing"; field: LundyField };

export type OpeningVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly OpeningGap[] };

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

function principleGaps(principles: RoundToOpen["principles"]): OpeningGap[] {
  if (principles.length === 0) return [{ code: "principle_missing" }];
  return principles
    .filter((principle) => isBlank(principle.reason))
    .map((principle) => ({ code: "principle_reason_missing", principle: principle.number }));
}

function dateGaps(round: RoundToOpen, now: Date): OpeningGap[] {
  const gaps: OpeningGap[] = [];
  if (round.replyDueAt === null) gaps.push({ code: "reply_date_missing" });
  else if (isOverdue(round.replyDueAt, now)) gaps.push({ code: "reply_date_past" });
  else if (round.closesAt !== null && round.replyDueAt.getTime() < round.closesAt.getTime()) {
    gaps.push({ code: "reply_date_before_close" });
  }
  if (round.closesAt !== null && isOverdue(round.closesAt, now)) {
    gaps.push({ code: "closing_date_past" });
  }
  return gaps;
}

/** Whether a round may open at `now`; otherwise everything that is still missing, in the order of the form. */
export function openingVerdict(round: RoundToOpen, now: Date): OpeningVerdict {
  const missing: OpeningGap[] = [];
  if (round.influenceLevel === null) missing.push({ code: "influence_level_missing" });
  if (round.deciderBodyId === null) missing.push({ code: "decider_missing" });
  missing.push(...dateGaps(round, now), ...principleGaps(round.principles));
  // Level "inform" is the way to say out loud that nothing is open.
  if (round.decisionScope.open.length === 0 && round.influenceLevel !== "inform") {
    missing.push({ code: "open_list_empty" });
  }
  if (round.decisionScope.fixed.length === 0) missing.push({ code: "fixed_list_empty" });
  for (const field of LUNDY_FIELDS) {
    if (isBlank(round[field])) missing.push({ code: "lundy_missing", field });
  }
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}
