import { HOUSE_RULE_KEYS } from "~/features/moderation/domain/house-rules";
import { LOGGED_OUTCOMES } from "~/features/moderation/domain/public-log";
import type { MonthOfModeration } from "~/features/moderation/domain/public-log";
import type { ProtectedCounts } from "~/features/moderation/domain/protected-counts";
import { csvText } from "~/platform/csv-format.server";

/** What stands in a cell whose number is told only together with others. */
const PROTECTED_CELL = "protected";

const APPEAL_RESULTS = ["upheld", "overturned"] as const;

function cells<Key extends string>(
  keys: readonly Key[],
  counts: ProtectedCounts<Key> | null,
): (string | number)[] {
  return keys.map((key) => counts?.shown[key] ?? PROTECTED_CELL);
}

function together<Key extends string>(counts: ProtectedCounts<Key> | null): string {
  if (counts === null || counts.together.keys.length === 0) return "";
  return `${counts.together.keys.join("+")}=${counts.together.count}`;
}

/** The log as a file: a row per month, the same protection as the page, and a column with what is told together. */
export function logCsv(months: readonly MonthOfModeration[]): string {
  const header = [
    "month",
    "decided",
    ...LOGGED_OUTCOMES.map((key) => `outcome.${key}`),
    "outcome.together",
    ...HOUSE_RULE_KEYS.map((key) => `reason.${key}`),
    "reason.together",
    "medianWaitDays",
    "appeals",
    ...APPEAL_RESULTS.map((key) => `appeal.${key}`),
    "appeal.together",
  ];
  const rows = months.map((month) => [
    month.month,
    month.decided,
    ...cells(LOGGED_OUTCOMES, month.outcomes),
    together(month.outcomes),
    ...cells(HOUSE_RULE_KEYS, month.reasons),
    together(month.reasons),
    month.medianWaitDays ?? PROTECTED_CELL,
    month.appeals,
    ...cells(APPEAL_RESULTS, month.appealResults),
    together(month.appealResults),
  ]);
  return csvText([header, ...rows]);
}
