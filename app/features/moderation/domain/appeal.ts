/**
 * Rule: a writer may appeal once against a decision that changed what the public reads, within a
 * term; the appeal is a case of its own that goes to a moderator who took no part before and is
 * decided within a term.
 * Source: design, section 3 (an appeal goes to another moderator).
 */
import { lengthOf } from "~/features/text/domain/text-length";
import { dueAfter, isOverdue } from "~/features/calendar/domain/deadline";
import { appealDecisionDue, type ModerationCase } from "./moderation-case";
import type { ModerationSettings } from "./moderation-settings";
import type { Outcome, OutcomeKind } from "./outcome";

export type AppealVerdict =
  | { ok: true; appeal: ModerationCase }
  | { ok: false; code: "not_author" }
  | { ok: false; code: "not_decided" }
  | { ok: false; code: "nothing_to_appeal" }
  | { ok: false; code: "appealed_before" }
  | { ok: false; code: "appeal_too_late"; until: Date }
  | { ok: false; code: "appeal_reason_missing"; field: "reason" };

export type AppealResult = "upheld" | "overturned";

/** Fewest and most characters in which a writer says what was overlooked. */
export const APPEAL_LENGTH = { min: 10, max: 2_000 } as const;

const APPEALABLE: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>([
  "publishRedacted",
  "return",
  "moveElsewhere",
  "merge",
  "spam",
]);

/** Whether there is something to appeal: the decision changed what the public reads, or kept it from them. */
export function canBeAppealed(outcome: Outcome): boolean {
  return APPEALABLE.has(outcome.kind);
}

/**
 * Opens an appeal.
 *
 * @param decided the case that was decided.
 * @param request who appeals (key in the form of `authorKeys`) and why; the id for the new case; and
 *   everyone who took part in the decision, the first moderator of two included.
 * @param appealExists whether an appeal of this case is known.
 * @returns a waiting case with the term of appeals, or why there is none.
 */
export function openAppeal(
  decided: ModerationCase,
  request: {
    readonly id: string;
    readonly authorKey: string;
    readonly reason: string;
    readonly decidedBy: readonly string[];
    readonly appealExists: boolean;
  },
  now: Date,
  settings: ModerationSettings,
): AppealVerdict {
  if (!decided.authorKeys.includes(request.authorKey)) return { ok: false, code: "not_author" };
  if (decided.state !== "decided" || decided.decision === null) {
    return { ok: false, code: "not_decided" };
  }
  const { outcome, by } = decided.decision;
  if (!canBeAppealed(outcome)) return { ok: false, code: "nothing_to_appeal" };
  if (request.appealExists || decided.appealOf !== null) {
    return { ok: false, code: "appealed_before" };
  }
  const until = appealUntil(decided.decision.at, settings);
  if (isOverdue(until, now)) return { ok: false, code: "appeal_too_late", until };
  if (lengthOf(request.reason.trim()) < APPEAL_LENGTH.min) {
    return { ok: false, code: "appeal_reason_missing", field: "reason" };
  }
  return {
    ok: true,
    appeal: {
      id: request.id,
      subject: decided.subject,
      authorKeys: decided.authorKeys,
      authorIsYoung: decided.authorIsYoung,
      state: "waiting",
      openedAt: now,
      dueAt: appealDecisionDue(now, settings),
      version: 1,
      decision: null,
      appealOf: { decidedBy: [...new Set([...request.decidedBy, by])], outcome },
    },
  };
}

/** The last moment at which a decision of `decidedAt` can be appealed. */
export function appealUntil(decidedAt: Date, settings: ModerationSettings): Date {
  return dueAfter(decidedAt, { days: settings.appealWindowDays });
}

/**
 * What became of an appeal: overturned when a refused text is published after all, or when covers
 * were taken away entirely; fewer covers or another reason leaves the decision standing.
 */
export function appealResult(
  appealed: Pick<Outcome, "kind">,
  decided: Pick<Outcome, "kind">,
): AppealResult {
  if (decided.kind === "publish") return "overturned";
  const shownAfterAll = decided.kind === "publishRedacted" && appealed.kind !== "publishRedacted";
  return shownAfterAll ? "overturned" : "upheld";
}

/** The decision that an outcome undoes, when it is that of an appeal which was granted. */
export function overturnedBy(
  { appealOf }: Pick<ModerationCase, "appealOf">,
  outcome: Outcome,
): OutcomeKind | null {
  if (appealOf === null || appealResult(appealOf.outcome, outcome) === "upheld") return null;
  return appealOf.outcome.kind;
}
