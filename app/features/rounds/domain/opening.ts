/**
 * Rule: a round opens only with level, decider, a body that answers and has somebody who can, reply date, at least one
 * principle with a reason, both lists filled and the four Lundy fields; nothing open is allowed only at level "inform",
 * and nothing it promises contradicts anything else (`contradictions.ts`). The verdict names everything that is missing
 * at once. Source: design, section 3 (round) and section 8 (Lundy).
 */
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
  | { code: Contradiction }
  | { code: "principle_missing" }
  | { code: "principle_reason_missing"; principle: number }
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

function contradictionGaps(round: RoundToOpen, now: Date): OpeningGap[] {
  // What was announced with the round may be under way when it opens.
  const parts = round.parts.map((part) => ({ ...part, from: null }));
  const found = contradictionsOf({ ...round, opensAt: now, parts }, now)
    // Said already: that day has passed.
    .filter((code) => code !== "closes_before_opens");
  return found.map((code) => ({ code }));
}

/** Whether a round may open at `now`; otherwise everything that is still missing, in the order of the form. */
export function openingVerdict(round: RoundToOpen, now: Date): OpeningVerdict {
  const missing: OpeningGap[] = [];
  if (round.influenceLevel === null) missing.push({ code: "influence_level_missing" });
  if (round.deciderBodyId === null) missing.push({ code: "decider_missing" });
  if (round.answererBodyId === null) missing.push({ code: "answerer_missing" });
  else if (round.responders === 0) missing.push({ code: "responder_missing" });
  if (round.replyDueAt === null) missing.push({ code: "reply_date_missing" });
  missing.push(...contradictionGaps(round, now));
  missing.push(...principleGaps(round.principles));
  // With a level it is said among the contradictions; "inform" is the way to say out loud that nothing is open.
  if (round.influenceLevel === null && round.decisionScope.open.length === 0) {
    missing.push({ code: "open_list_empty" });
  }
  if (round.decisionScope.fixed.length === 0) missing.push({ code: "fixed_list_empty" });
  for (const field of LUNDY_FIELDS) {
    if (isBlank(round[field])) missing.push({ code: "lundy_missing", field });
  }
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}

/** What people are told when a round is announced, so what may not be missing from then on. */
const TOLD_BEFOREHAND: ReadonlySet<OpeningGap["code"]> = new Set([
  ...([
    "influence_level_missing",
    "decider_missing",
    "open_list_empty",
    "fixed_list_empty",
  ] as const),
  ...(["informed_while_open", "closing_date_past", "reply_date_past"] as const),
  ...(["closes_before_opens", "reply_date_before_close"] as const),
  ...(["plan_fixed_before_input", "plan_fixed_before_reply"] as const),
]);

/**
 * Whether a round may be announced at `now`. Whoever reads an announcement can tell how much influence there is, over what,
 * and who decides, and nothing it says contradicts itself. What else opening asks for may follow: it is `later`.
 */
export function announcementVerdict(
  round: RoundToOpen,
  now: Date,
): { missing: readonly OpeningGap[]; later: readonly OpeningGap[] } {
  const verdict = openingVerdict(round, now);
  const all = verdict.ok ? [] : verdict.missing;
  // Opening reads the day of opening as today; an announcement may name a later one.
  const planned = contradictionsOf(round, now).filter((code) => code === "closes_before_opens");
  return {
    missing: [
      ...all.filter(({ code }) => TOLD_BEFOREHAND.has(code)),
      ...planned.map((code) => ({ code })),
    ],
    later: all.filter(({ code }) => !TOLD_BEFOREHAND.has(code)),
  };
}
