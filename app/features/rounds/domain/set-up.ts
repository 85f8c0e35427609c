/**
 * Rule: a round is set up in six short steps, in the order in which people think of it: what is asked, how much influence
 * there is, who decides and answers, when, what is promised, and which principles it is about. Every step is kept when it is
 * left, also when it is not complete; what announcing and opening still ask is said at the step where it is filled in.
 * Source: the issue on the workplace (setting up as a guided path) and design, section 3 (round).
 */
import type { OpeningGap } from "./opening";

export const SET_UP_PARTS = [
  "question",
  "influence",
  "people",
  "dates",
  "promises",
  "principles",
] as const;
export type SetUpPart = (typeof SET_UP_PARTS)[number];

/** The last part of the address of each step. */
export const SET_UP_ADDRESSES: Readonly<Record<SetUpPart, string>> = {
  question: "vraag",
  influence: "invloed",
  people: "wie",
  dates: "data",
  promises: "beloften",
  principles: "principes",
};

/** What is filled in at each step; the reasons of the principles and the municipalities stand beside these. */
export const PART_FIELDS = {
  question: [
    ...(["title", "titleEn", "officialTitle", "officialTitleEn", "question", "summary"] as const),
    "scene",
  ],
  influence: ["influenceLevel", "open", "fixed"],
  people: ["deciderBodyId", "deciderNote", "answererBodyId", "listener", "listenerEn"],
  dates: ["closesOn", "replyDueOn", "framesFixedOn", "framesFixedNote"],
  promises: ["space", "voice", "audience", "influence"],
  principles: [],
} as const satisfies Record<SetUpPart, readonly string[]>;

const PART_OF_GAP: Readonly<Record<OpeningGap["code"], SetUpPart>> = {
  influence_level_missing: "influence",
  informed_while_open: "influence",
  open_list_empty: "influence",
  fixed_list_empty: "influence",
  decider_missing: "people",
  answerer_missing: "people",
  responder_missing: "people",
  reply_date_missing: "dates",
  reply_date_past: "dates",
  reply_date_before_close: "dates",
  closing_date_past: "dates",
  closes_before_opens: "dates",
  plan_fixed_before_input: "dates",
  plan_fixed_before_reply: "dates",
  session_outside_round: "dates",
  survey_outside_round: "dates",
  lundy_missing: "promises",
  principle_missing: "principles",
  principle_reason_missing: "principles",
};

/** The step that an address asks for. */
export function setUpPartAt(address: string): SetUpPart | undefined {
  return SET_UP_PARTS.find((part) => SET_UP_ADDRESSES[part] === address);
}

/** The step after this one; undefined after the last. */
export function partAfter(part: SetUpPart): SetUpPart | undefined {
  return SET_UP_PARTS[SET_UP_PARTS.indexOf(part) + 1];
}

/** The next step in which something is still missing, so that what is right already is passed by; undefined after the last. */
export function unfinishedAfter(
  part: SetUpPart | null,
  steps: readonly SetUpState[],
): SetUpPart | undefined {
  const from = part === null ? 0 : SET_UP_PARTS.indexOf(part) + 1;
  return steps.slice(from).find(({ gaps, later }) => gaps.length + later.length > 0)?.part;
}

export interface SetUpState {
  part: SetUpPart;
  /** What is missing here before the round can be announced, and what only opening asks. */
  gaps: readonly OpeningGap[];
  later: readonly OpeningGap[];
}

/** What each step still lacks, in the order of the steps. */
export function setUpState(
  gaps: readonly OpeningGap[],
  later: readonly OpeningGap[],
): SetUpState[] {
  const of = (part: SetUpPart) => (gap: OpeningGap) => PART_OF_GAP[gap.code] === part;
  return SET_UP_PARTS.map((part) => ({
    part,
    gaps: gaps.filter(of(part)),
    later: later.filter(of(part)),
  }));
}
