/**
 * Rule: a round opens only with level, decider, a body that answers and has somebody who can, reply date, at least one
 * principle with a reason, both lists filled and the four Lundy fields; nothing open is allowed only at level "inform",
 * and nothing it promises contradicts anything else (`contradictions.ts`). The verdict names everything that is missing
 * at once. Source: design, section 3 (round) and section 8 (Lundy).
 */
import { isOverdue } from "~/features/calendar/domain/deadline";
import { contradictionsOf } from "./contradictions";
import type { Contradiction, RoundPromises } from "./contradictions";

const LUNDY_FIELDS = ["space", "voice", "audience", "influence"] as const;
export type LundyField = (typeof LUNDY_FIELDS)[number];

export interface RoundToOpen extends RoundPromises {
  deciderBodyId: string | null;
  answererBodyId: string | null;
  /** People with an account who can answer for that body. */
  responders: number;
  principles: readonly { number: number; reason: string }[];
  space: string | null;
  voice: string | null;
  audience: string | null;
  influence: string | null;
}

export type OpeningGap =
  | { code: "influence_level_missing" }
  | { code: "decider_missing" }
  | { code: "answerer_missing" }
  | { code: "responder_missing" }
  | { code: "reply_date_missing" }
  | { code: "reply_date_past" }
  | { code: Contradiction }
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
  if (round.closesAt !== null && isOverdue(round.closesAt, now)) {
    gaps.push({ code: "closing_date_past" });
  }
  return gaps;
}

function contradictionGaps(round: RoundToOpen, now: Date): OpeningGap[] {
  // What was announced with the round may be under way when it opens.
  const parts = round.parts.map((part) => ({ ...part, from: null }));
  return contradictionsOf({ ...round, opensAt: now, parts })
    .filter((code) => code !== "closes_before_opens") // said already: that day has passed
    .map((code) => ({ code }));
}

/** Whether a round may open at `now`; otherwise everything that is still missing, in the order of the form. */
export function openingVerdict(round: RoundToOpen, now: Date): OpeningVerdict {
  const missing: OpeningGap[] = [];
  if (round.influenceLevel === null) missing.push({ code: "influence_level_missing" });
  if (round.deciderBodyId === null) missing.push({ code: "decider_missing" });
  if (round.answererBodyId === null) missing.push({ code: "answerer_missing" });
  else if (round.responders === 0) missing.push({ code: "responder_missing" });
  missing.push(...dateGaps(round, now));
  missing.push(...contradictionGaps(round, now));
  missing.push(...principleGaps(round.principles));
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
