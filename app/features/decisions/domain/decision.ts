/**
 * Rule: a decision is stored as it was decided, in the wording of the body, with its local points; a day that is in no
 * source is recorded as not found, never guessed. Source: design, section 3 (decision).
 */
export const DECISION_STATES = [
  "scheduled",
  "adopted",
  "adoptedWithPoints",
  "rejected",
  "deferred",
  "unknown",
] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** An opinion-forming meeting talks; only a decision decides. */
export const DECISION_STAGES = ["opinion", "decision"] as const;
export type DecisionStage = (typeof DECISION_STAGES)[number];

export interface DecisionToRecord {
  stage: DecisionStage;
  state: DecisionState;
  /** "YYYY-MM-DD"; null when no source gives the day. */
  decidedOn: string | null;
  /** Why the day is unknown, or where it was looked for. */
  decidedOnNote: string | null;
  wording: string | null;
  localPoints: readonly string[];
}

export type DecisionGap =
  | { code: "date_or_note_missing" }
  | { code: "date_missing" }
  | { code: "date_in_future" }
  | { code: "date_past" }
  | { code: "local_point_missing" }
  | { code: "local_point_unexpected" }
  | { code: "opinion_decides_nothing" };

export type RecordDecisionVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly DecisionGap[] };

/** Whether the body adopted the document, with or without points of its own. */
export function isAdopted(state: DecisionState): boolean {
  return state === "adopted" || state === "adoptedWithPoints";
}

function dateGaps(decision: DecisionToRecord, today: string): DecisionGap[] {
  const { state, decidedOn } = decision;
  if (state === "unknown" || state === "deferred") return [];
  if (state === "scheduled") {
    if (decidedOn === null) return [{ code: "date_missing" }];
    return decidedOn < today ? [{ code: "date_past" }] : [];
  }
  if (decidedOn === null) {
    const note = decision.decidedOnNote ?? "";
    return note.trim() === "" ? [{ code: "date_or_note_missing" }] : [];
  }
  return decidedOn > today ? [{ code: "date_in_future" }] : [];
}

/** Whether a decision can be recorded; `today` is the date in Amsterdam. */
export function recordDecisionVerdict(
  decision: DecisionToRecord,
  today: string,
): RecordDecisionVerdict {
  const missing = dateGaps(decision, today);
  const hasPoints = decision.localPoints.some((point) => point.trim() !== "");
  if (decision.state === "adoptedWithPoints" && !hasPoints) {
    missing.push({ code: "local_point_missing" });
  }
  if (decision.state === "adopted" && hasPoints) missing.push({ code: "local_point_unexpected" });
  if (
    decision.stage === "opinion" &&
    (isAdopted(decision.state) || decision.state === "rejected")
  ) {
    missing.push({ code: "opinion_decides_nothing" });
  }
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}
