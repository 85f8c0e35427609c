/**
 * Rule: a moderator handles several items in one go with one decision and one reason. Whatever asks for a look of its own is
 * left out and named: found personal data or danger in what would be published, an appeal, a report of readers, a refusal
 * that waits for a second moderator, and what changed since it was on screen.
 * Source: issue 19, C (bulk over what is chosen), and Zendesk's bulk update of a view.
 */
import { possibleOutcomes, refusedBeforeReading } from "./decide-case";
import type { CaseModerator, ModerationCase } from "./moderation-case";
import type { OutcomeKind } from "./outcome";

/** What can be done with all that is chosen: a decision, or asking a colleague to decide. */
export const BATCH_ACTIONS = [
  "publish",
  "theme",
  "return",
  "holdForSafety",
  "spam",
  "assign",
] as const;

export type BatchAction = (typeof BATCH_ACTIONS)[number];

/** So many at once: more are handled in another go. */
export const MOST_IN_BATCH = 1_000;

/** Why an item of a batch is left as it is. */
const LEFT_REASONS = [
  "flagged",
  "ownLook",
  "changed",
  "decided",
  "withdrawn",
  "ownItem",
  "judgedBefore",
  "held",
  "notPossible",
  "notTheirs",
  "gone",
] as const;

export type LeftReason = (typeof LEFT_REASONS)[number];

/** Something was done with it, be it a refusal that a second moderator still has to confirm. */
export const HANDLED = ["done", "secondModerator"] as const;

/** What became of an item of a batch. */
export const BATCH_RESULTS = [...HANDLED, ...LEFT_REASONS] as const;

export type BatchResult = (typeof BATCH_RESULTS)[number];

/** Whether something was done with an item of a batch. */
export function isHandled(result: BatchResult): result is (typeof HANDLED)[number] {
  return HANDLED.some((known) => known === result);
}

/** The outcome that an action gives each item; null for asking a colleague, which decides nothing. */
export function outcomeOfAction(action: BatchAction): OutcomeKind | null {
  if (action === "theme") return "publish";
  return action === "assign" ? null : action;
}

const REASON_OF_REFUSAL = {
  already_decided: "decided",
  changed_meanwhile: "changed",
  item_changed: "changed",
  needs_other_moderator: "judgedBefore",
  needs_second_moderator: "judgedBefore",
  not_found: "gone",
  only_safety_officer: "held",
  own_item: "ownItem",
  personal_data_left: "flagged",
  withdrawn_by_author: "withdrawn",
} as const satisfies Record<string, LeftReason>;

function isKnown(code: string): code is keyof typeof REASON_OF_REFUSAL {
  return Object.hasOwn(REASON_OF_REFUSAL, code);
}

/** Why an item is left out, by the code with which deciding about it was refused. */
export function reasonOfRefusal(code: string): LeftReason {
  return isKnown(code) ? REASON_OF_REFUSAL[code] : "notPossible";
}

/** What is known of an item of a batch, at the moment its turn comes. */
export interface BatchItem {
  readonly case: ModerationCase;
  /** Whether readers reported it, or it was taken off the site: somebody asks for a look at this very item. */
  readonly isQuestioned: boolean;
  /** Whether personal data or a sign of danger is found in its text. */
  readonly isFlagged: boolean;
}

/**
 * Why this item is left out of a batch; null when the action goes through.
 *
 * @param who the moderator, and the version of the case that was on screen.
 */
export function leftOutOf(
  item: BatchItem,
  action: BatchAction,
  who: { readonly moderator: CaseModerator; readonly expectedVersion: number },
): LeftReason | null {
  const refused = refusedBeforeReading(item.case, who);
  if (action === "assign") {
    // Whoever may not decide on it may still ask a colleague to.
    const passable = refused?.code === "own_item" || refused?.code.startsWith("needs_") === true;
    return refused === null || passable ? null : reasonOfRefusal(refused.code);
  }
  if (refused !== null) return reasonOfRefusal(refused.code);
  const outcome = outcomeOfAction(action);
  if (outcome === null || !possibleOutcomes(item.case).includes(outcome)) return "notPossible";
  if (action === "holdForSafety") return null;
  const { state, appealOf } = item.case;
  if (state === "secondModerator" || appealOf !== null || item.isQuestioned) return "ownLook";
  return outcome === "publish" && item.isFlagged ? "flagged" : null;
}
