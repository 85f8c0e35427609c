/**
 * Rule: whoever decided, or an administrator, can undo a decision within a few minutes, as long as nothing happened with
 * the item since; what people hear of the decision waits as long. What was decided in one go is undone in one go. A worry
 * about safety is not undone: only a safety officer lets it go.
 * Source: issue 19, A.1 (a few minutes of undo after every decision).
 */
import type { StaffRole } from "~/features/staff/domain/staff-roles";
import {
  isOwnItem,
  isSafetyOnly,
  type CaseModerator,
  type ModerationCase,
} from "./moderation-case";
import type { OutcomeKind } from "./outcome";

/** So long a decision can be undone, and messages about it wait: long enough to see a slip, short for who waits. */
const UNDO_MINUTES = 5;
const MILLISECONDS_PER_MINUTE = 60_000;

/** The last moment at which a decision of `decidedAt` can be undone. */
export function undoUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + UNDO_MINUTES * MILLISECONDS_PER_MINUTE);
}

/** What goes to the officer, and what the officer let go or closed. */
const OF_SAFETY: readonly OutcomeKind[] = ["holdForSafety", "release", "handled"];

/** Whether an outcome leaves something to go back to: a worry goes to the officer, and is not called back. */
export function canBeUndone(
  { subject }: Pick<ModerationCase, "subject">,
  outcome: OutcomeKind,
): boolean {
  return !isSafetyOnly(subject.kind) && !OF_SAFETY.includes(outcome);
}

/** What can have happened with an item since it was decided about, the heaviest first. */
export const SINCE = ["answered", "merged", "reacted", "quoted", "decided", "changed"] as const;

export type Since = (typeof SINCE)[number];

/** How often others did something with an item. */
export type DoneByOthers = Readonly<Partial<Record<Since, number>>>;

/** An item as an outcome changes it: what is put back, and what others did with it. */
export interface ItemStatus {
  readonly columns: string;
  readonly done: DoneByOthers;
  /** How often its words stand in each copy from which nothing leads back to it. */
  readonly copies?: Readonly<Record<string, number>> | undefined;
}

/** In how many copies the words of an item stood before a decision, and do not after it is undone. */
export function copiesLost(before: ItemStatus, now: ItemStatus | null): number {
  const found = now?.copies ?? {};
  return Object.entries(before.copies ?? {}).filter(([copy, count]) => count > (found[copy] ?? 0))
    .length;
}

/** What happened with an item between two moments; null when nothing did. */
export function happenedSince(after: ItemStatus, now: ItemStatus | null): Since | null {
  if (now === null) return "changed";
  const more = SINCE.find((one) => (now.done[one] ?? 0) > (after.done[one] ?? 0));
  return more ?? (now.columns === after.columns ? null : "changed");
}

/** Whether a decision can be undone as far as the time goes. */
export function isInUndoTime(decidedAt: Date, now: Date): boolean {
  return now.getTime() <= undoUntil(decidedAt).getTime();
}

export type UndoVerdict =
  | { ok: true }
  | { ok: false; code: "own_item" | "nothing_to_undo" | "not_your_decision" | "undo_too_late" }
  | { ok: false; code: "something_since"; since: Since };

/**
 * Whether this member of staff may undo the decision of a case now.
 *
 * @param known whether what stood before is stored, and what happened with the item since.
 */
export function undoVerdict(
  decided: ModerationCase,
  who: Pick<CaseModerator, "staffId" | "ownKeys"> & { readonly role: StaffRole },
  known: { readonly isStored: boolean; readonly since: Since | null },
  now: Date,
): UndoVerdict {
  const { state, decision } = decided;
  if (isOwnItem(decided, who)) return { ok: false, code: "own_item" };
  const isDecided = state === "decided" || state === "secondModerator";
  if (!isDecided || decision === null || !known.isStored) {
    return { ok: false, code: "nothing_to_undo" };
  }
  if (decision.by !== who.staffId && who.role !== "administrator") {
    return { ok: false, code: "not_your_decision" };
  }
  if (!isInUndoTime(decision.at, now)) return { ok: false, code: "undo_too_late" };
  return known.since === null
    ? { ok: true }
    : { ok: false, code: "something_since", since: known.since };
}
