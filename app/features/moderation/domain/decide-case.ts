/**
 * Rule: nobody moderates an own item; the second of two moderators at once is told what happened;
 * only the safety officer sees and decides held items; a refusal of a young person's item waits for a
 * second moderator where the region says so; an appeal goes to somebody who did not decide before, a held one too.
 * Source: design, section 3 (Proposal) and section 4 (who may what).
 */
import {
  appealDecisionDue,
  isOwnItem,
  isSafetyOnly,
  moderationDue,
  safetyDue,
  type CaseModerator,
  type Decision,
  type ModerationCase,
  type SubjectKind,
} from "./moderation-case";
import type { ModerationSettings } from "./moderation-settings";
import {
  checkOutcome,
  isRefusal,
  type ItemText,
  type Outcome,
  type OutcomeKind,
  type OutcomeProblem,
} from "./outcome";

export interface DecideContext {
  readonly moderator: CaseModerator;
  /** The version of the case the moderator had on the screen. */
  readonly expectedVersion: number;
  /** The item as its writer sent it. */
  readonly text: ItemText;
  /** Numbers that the region publishes itself: they are no personal data. */
  readonly publicNumbers: readonly string[];
  /** Whether the writer took the item back while it was held. */
  readonly withdrawn: boolean;
  readonly now: Date;
  readonly settings: ModerationSettings;
}

export type DecideVerdict =
  /** `takesEffect` is false while a refusal waits for the second moderator. */
  | { ok: true; next: ModerationCase; takesEffect: boolean }
  | { ok: false; code: "own_item" }
  | { ok: false; code: "not_moderator" }
  | { ok: false; code: "only_safety_officer" }
  | { ok: false; code: "withdrawn_by_author" }
  /** Somebody was first; `byYou` when it was this moderator, as with a double click. */
  | { ok: false; code: "already_decided"; decision: Decision; byYou: boolean }
  /** The case changed and waits again: look at it anew. */
  | { ok: false; code: "changed_meanwhile" }
  | { ok: false; code: "outcome_not_possible" }
  | { ok: false; code: "needs_second_moderator" }
  | { ok: false; code: "needs_other_moderator" }
  | OutcomeProblem;

/** Why somebody may not decide a case, whatever they chose. */
export type NotTheirs = Extract<
  DecideVerdict,
  {
    code:
      | "own_item"
      | "not_moderator"
      | "only_safety_officer"
      | "withdrawn_by_author"
      | "already_decided"
      | "changed_meanwhile"
      | "needs_second_moderator"
      | "needs_other_moderator";
  }
>;

const OUTCOMES_OF_WAITING: readonly OutcomeKind[] = [
  "publish",
  "publishRedacted",
  "return",
  "moveElsewhere",
  "merge",
  "holdForSafety",
  "spam",
];
/** A held text is released into the queue, returned, or closed as handled; the safety officer never publishes. */
const OUTCOMES_OF_HELD: readonly OutcomeKind[] = ["release", "return", "handled"];
/** From an answer nothing leads to who wrote it, so that a return would reach nobody: the officer closes it instead. */
const NOT_OF_HELD_ANSWER: readonly OutcomeKind[] = ["return"];
/** An appeal ends in print or in a reasoned return, or turns out to be a worry. */
const OUTCOMES_OF_APPEAL: readonly OutcomeKind[] = [
  "publish",
  "publishRedacted",
  "return",
  "holdForSafety",
];

/** What only a safety officer sees is released or returned: to what it was sent for, or to its writer. */
const OUTCOMES_OF_REVIEW = [
  "publish",
  "publishRedacted",
  "moveElsewhere",
  "merge",
  "holdForSafety",
  "spam",
  "handled",
] as const;

/** A reaction, an answer or a question has no other place to go to. */
const OUTCOMES_NOT_FOR: Readonly<Record<SubjectKind, readonly OutcomeKind[]>> = {
  proposal: ["handled"],
  comment: ["moveElsewhere", "merge", "handled"],
  answer: ["moveElsewhere", "merge"],
  sessionQuestion: ["moveElsewhere", "merge", "handled"],
  claim: OUTCOMES_OF_REVIEW,
  claimChallenge: OUTCOMES_OF_REVIEW,
  statement: OUTCOMES_OF_REVIEW,
  speaker: OUTCOMES_OF_REVIEW,
  signUpNeeds: OUTCOMES_OF_REVIEW,
};

/** The outcomes that can be chosen for a case as it stands, in the order of the desk. */
export function possibleOutcomes(moderationCase: ModerationCase): readonly OutcomeKind[] {
  const not = OUTCOMES_NOT_FOR[moderationCase.subject.kind];
  const held = isHeldAnswer(moderationCase) ? NOT_OF_HELD_ANSWER : [];
  return outcomesOfState(moderationCase).filter(
    (kind) => !not.includes(kind) && !held.includes(kind),
  );
}

function isHeldAnswer({ state, subject }: ModerationCase): boolean {
  return state === "held" && subject.kind === "answer";
}

function outcomesOfState(moderationCase: ModerationCase): readonly OutcomeKind[] {
  switch (moderationCase.state) {
    case "waiting":
    case "secondModerator":
      return moderationCase.appealOf === null ? OUTCOMES_OF_WAITING : OUTCOMES_OF_APPEAL;
    case "held":
      return OUTCOMES_OF_HELD;
    case "decided":
    case "withdrawn":
      return [];
  }
}

/**
 * Decides a case, or says why not.
 *
 * @param moderationCase the case as read inside the transaction that writes the answer.
 * @param outcome what the moderator chose.
 * @param context who, on which version, when, and the settings of the region.
 * @returns the case to store; the outcome takes effect on the item only when `takesEffect`.
 */
export function decideCase(
  moderationCase: ModerationCase,
  outcome: Outcome,
  context: DecideContext,
): DecideVerdict {
  const refused = refusedBeforeReading(moderationCase, context);
  if (refused !== null) return refused;
  if (!possibleOutcomes(moderationCase).includes(outcome.kind)) {
    return { ok: false, code: "outcome_not_possible" };
  }
  const { text, publicNumbers } = context;
  const item = { id: moderationCase.subject.id, text, publicNumbers };
  const checked = checkOutcome(outcome, item);
  return checked.ok ? apply(moderationCase, checked.outcome, context) : checked;
}

/**
 * Why this moderator may not decide the case, whatever they chose: nothing of its text is looked at before this, so that
 * no answer tells a word of it.
 */
export function refusedBeforeReading(
  moderationCase: ModerationCase,
  who: Pick<DecideContext, "moderator" | "expectedVersion">,
): NotTheirs | null {
  return (
    refusedForOwnItem(moderationCase, who) ??
    refusedAsStale(moderationCase, who) ??
    refusedForRole(moderationCase, who.moderator) ??
    refusedForEarlierPart(moderationCase, who.moderator)
  );
}

/** Why this moderator may not decide the case as it stands now; null for whoever may. */
export function notTheirsToDecide(
  moderationCase: ModerationCase,
  moderator: CaseModerator,
): NotTheirs | null {
  return refusedBeforeReading(moderationCase, {
    moderator,
    expectedVersion: moderationCase.version,
  });
}

function refusedForOwnItem(
  moderationCase: ModerationCase,
  { moderator }: Pick<DecideContext, "moderator">,
): NotTheirs | null {
  return isOwnItem(moderationCase, moderator) ? { ok: false, code: "own_item" } : null;
}

function refusedAsStale(
  moderationCase: ModerationCase,
  { moderator, expectedVersion }: Pick<DecideContext, "moderator" | "expectedVersion">,
): NotTheirs | null {
  const { state, decision, version } = moderationCase;
  if (state === "withdrawn") return { ok: false, code: "withdrawn_by_author" };
  const changed = version !== expectedVersion;
  if (decision !== null && (changed || state === "decided")) {
    const byYou = decision.by === moderator.staffId;
    return { ok: false, code: "already_decided", decision, byYou };
  }
  return changed ? { ok: false, code: "changed_meanwhile" } : null;
}

function refusedForRole(
  moderationCase: ModerationCase,
  moderator: CaseModerator,
): NotTheirs | null {
  if (moderationCase.state === "held") {
    return moderator.role === "safetyOfficer" ? null : { ok: false, code: "only_safety_officer" };
  }
  return moderator.role === "moderator" ? null : { ok: false, code: "not_moderator" };
}

function refusedForEarlierPart(
  { state, decision, appealOf }: ModerationCase,
  { staffId }: CaseModerator,
): NotTheirs | null {
  if (appealOf?.decidedBy.includes(staffId) === true) {
    return { ok: false, code: "needs_other_moderator" };
  }
  if (state === "secondModerator" && decision?.by === staffId) {
    return { ok: false, code: "needs_second_moderator" };
  }
  return null;
}

function apply(
  moderationCase: ModerationCase,
  outcome: Outcome,
  { moderator, now, settings, withdrawn }: DecideContext,
): DecideVerdict {
  const decision: Decision = { outcome, by: moderator.staffId, at: now };
  const next = { ...moderationCase, decision, version: moderationCase.version + 1 };
  if (outcome.kind === "holdForSafety") {
    const dueAt = safetyDue(now, settings);
    return { ok: true, next: { ...next, state: "held", dueAt }, takesEffect: true };
  }
  // What was taken back goes nowhere: the look of the safety officer was all that was left to do.
  if (withdrawn) return { ok: true, next: { ...next, state: "decided" }, takesEffect: true };
  if (outcome.kind === "release" && !isSafetyOnly(moderationCase.subject.kind)) {
    // The promise to the writer counts from the moment of sending; holding buys no time.
    const due = moderationCase.appealOf === null ? moderationDue : appealDecisionDue;
    const dueAt = due(moderationCase.openedAt, settings);
    return {
      ok: true,
      next: { ...next, state: "waiting", dueAt, decision: null },
      takesEffect: true,
    };
  }
  if (waitsForSecondModerator(moderationCase, outcome, settings)) {
    return { ok: true, next: { ...next, state: "secondModerator" }, takesEffect: false };
  }
  return { ok: true, next: { ...next, state: "decided" }, takesEffect: true };
}

function waitsForSecondModerator(
  { state, authorIsYoung, appealOf }: ModerationCase,
  outcome: Outcome,
  settings: ModerationSettings,
): boolean {
  const firstLook = state === "waiting" && appealOf === null;
  return firstLook && authorIsYoung && settings.secondModeratorForYoung && isRefusal(outcome.kind);
}
