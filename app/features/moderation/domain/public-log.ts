/**
 * Rule: everyone can see how moderation works, month by month: how many items, what was decided and
 * on which house rule, how long people waited, and what came of appeals. There is no text and no
 * person in it, and small numbers are put together until nobody can be picked out: "returned: 1"
 * beside "privateData: 1" would tell a family's neighbours enough.
 * Source: design, section 7 (small numbers); the promise of a public moderation log.
 */
import { amsterdamDate, daysBetween } from "~/features/calendar/domain/amsterdam-time";
import type { AppealResult } from "./appeal";
import { HOUSE_RULE_KEYS, type HouseRuleKey } from "./house-rules";
import { medianOf } from "./median";
import type { OutcomeKind } from "./outcome";
import { protectCounts, type ProtectedCounts } from "./protected-counts";

/** What a safety officer does is no outcome of moderation: the log shows what a moderator decided in the end. */
export type LoggedOutcome = Exclude<OutcomeKind, "holdForSafety" | "release" | "handled">;

export const LOGGED_OUTCOMES = [
  "publish",
  "publishRedacted",
  "return",
  "moveElsewhere",
  "merge",
  "spam",
] as const satisfies readonly LoggedOutcome[];

const APPEAL_RESULTS = ["upheld", "overturned"] as const satisfies readonly AppealResult[];

/** A decided case, or several that are alike, without anything that leads back to them. */
export interface LoggedDecision {
  readonly openedAt: Date;
  readonly decidedAt: Date;
  readonly outcome: LoggedOutcome;
  /** The house rule of a return, null for every other outcome. */
  readonly rule: HouseRuleKey | null;
  /** Set when the case was an appeal: it is counted there and not among the outcomes. */
  readonly appealResult: AppealResult | null;
  /** How many cases are alike in all this; 1 if absent. */
  readonly times?: number;
}

export interface MonthOfModeration {
  /** "YYYY-MM", the month of the decision in Amsterdam. */
  readonly month: string;
  /** Items decided for the first time; always exact. */
  readonly decided: number;
  readonly outcomes: ProtectedCounts<LoggedOutcome>;
  /** Null where the number of returns is not shown: its parts would add up to it. */
  readonly reasons: ProtectedCounts<HouseRuleKey> | null;
  /** Median days between sending and deciding; null for fewer items than the threshold. */
  readonly medianWaitDays: number | null;
  readonly appeals: number;
  readonly appealResults: ProtectedCounts<AppealResult>;
}

const MONTH_CHARACTERS = 7;

/**
 * Makes the public log.
 *
 * @param decisions everything decided, in any order.
 * @param threshold the region's small number: a count from 1 up to below it never stands alone.
 * @returns one line per month with a decision, newest first.
 */
export function publicLog(
  decisions: readonly LoggedDecision[],
  threshold: number,
): readonly MonthOfModeration[] {
  const months = new Map<string, LoggedDecision[]>();
  for (const decision of decisions) {
    const month = amsterdamDate(decision.decidedAt).slice(0, MONTH_CHARACTERS);
    months.set(month, [...(months.get(month) ?? []), decision]);
  }
  return [...months.entries()]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([month, ofMonth]) => monthOf(month, ofMonth, threshold));
}

function monthOf(
  month: string,
  decisions: readonly LoggedDecision[],
  threshold: number,
): MonthOfModeration {
  const first = decisions.filter(({ appealResult }) => appealResult === null);
  const appeals = decisions.filter(({ appealResult }) => appealResult !== null);
  const decided = numberOf(first);
  const outcomes = protectCounts(
    countsOf(LOGGED_OUTCOMES, first, ({ outcome }) => outcome),
    threshold,
  );
  const reasons = countsOf(HOUSE_RULE_KEYS, first, ({ outcome, rule }) =>
    outcome === "return" ? rule : null,
  );
  return {
    month,
    decided,
    outcomes,
    reasons: "return" in outcomes.shown ? protectCounts(reasons, threshold) : null,
    medianWaitDays: decided < threshold ? null : medianOf(first.flatMap(waitDays)),
    appeals: numberOf(appeals),
    appealResults: protectCounts(
      countsOf(APPEAL_RESULTS, appeals, ({ appealResult }) => appealResult),
      threshold,
    ),
  };
}

function numberOf(decisions: readonly LoggedDecision[]): number {
  return decisions.reduce((sum, { times = 1 }) => sum + times, 0);
}

/** The days that each of them waited. */
function waitDays({ openedAt, decidedAt, times = 1 }: LoggedDecision): number[] {
  const days = daysBetween(amsterdamDate(openedAt), amsterdamDate(decidedAt));
  return Array.from({ length: times }, () => days);
}

function countsOf<Key extends string>(
  keys: readonly Key[],
  decisions: readonly LoggedDecision[],
  keyOf: (decision: LoggedDecision) => Key | null,
): readonly (readonly [Key, number])[] {
  return keys.map((key) => [key, numberOf(decisions.filter((one) => keyOf(one) === key))] as const);
}
