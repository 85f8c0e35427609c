import { HOUSE_RULE_KEYS } from "~/features/moderation/domain/house-rules";
import { LOGGED_OUTCOMES } from "~/features/moderation/domain/public-log";
import type { MonthOfModeration } from "~/features/moderation/domain/public-log";
import type { ProtectedCounts } from "~/features/moderation/domain/protected-counts";
import { useT } from "~/i18n/context";
import { formatList, formatMonth, formatNumber } from "~/i18n/format";
import { Table } from "~/ui/table";

interface CountsProps<Key extends string> {
  counts: ProtectedCounts<Key>;
  keys: readonly Key[];
  name: (key: Key) => string;
}

/** Counts that may stand alone one by one, the others as one sum; zeros are left out. */
function Counts<Key extends string>({ counts, keys, name }: CountsProps<Key>) {
  const t = useT();
  const shown = keys.flatMap((key) => {
    const count = counts.shown[key];
    return count === undefined || count === 0 ? [] : [{ key, count }];
  });
  const { together } = counts;
  if (shown.length === 0 && together.keys.length === 0) return <>{t("moderation.logNone")}</>;
  if (shown.length === 0) return <>{t("moderation.logReasonsHidden")}</>;
  return (
    <ul className="plain-list small" role="list">
      {shown.map(({ key, count }) => (
        <li key={key}>
          {t("moderation.logEntry", { kind: name(key), count: formatNumber(t.language, count) })}
        </li>
      ))}
      {together.keys.length > 0 ? (
        <li>
          {t("moderation.logTogether", {
            kinds: formatList(t.language, together.keys.map(name)),
            count: formatNumber(t.language, together.count),
          })}
        </li>
      ) : null}
    </ul>
  );
}

const RESULTS = ["upheld", "overturned"] as const;

export interface LogTableProps {
  months: readonly MonthOfModeration[];
  /** The house rules in the reader's words, by key, in the region's order. */
  rules: readonly { key: string; title: string }[];
}

/** The public log: a row per month. */
export function LogTable({ months, rules }: LogTableProps) {
  const t = useT();
  const ruleName = (key: string) => rules.find((rule) => rule.key === key)?.title ?? key;
  return (
    <Table
      caption={t("moderation.logTable")}
      columns={[
        { key: "month", label: t("moderation.logMonth") },
        { key: "decided", label: t("moderation.logDecided"), numeric: true },
        { key: "outcomes", label: t("moderation.logOutcomes") },
        { key: "reasons", label: t("moderation.logReasons") },
        { key: "wait", label: t("moderation.logWait"), numeric: true },
        { key: "appeals", label: t("moderation.logAppeals"), numeric: true },
        { key: "results", label: t("moderation.logAppealResults") },
      ]}
      rows={months.map((month) => ({
        key: month.month,
        cells: [
          formatMonth(t.language, month.month),
          formatNumber(t.language, month.decided),
          <Counts
            key="outcomes"
            counts={month.outcomes}
            keys={LOGGED_OUTCOMES}
            name={(key) => t(`moderation.logOutcome_${key}`)}
          />,
          month.reasons ? (
            <Counts key="reasons" counts={month.reasons} keys={HOUSE_RULE_KEYS} name={ruleName} />
          ) : (
            t("moderation.logReasonsHidden")
          ),
          month.medianWaitDays === null
            ? t("moderation.logTooFew")
            : formatNumber(t.language, month.medianWaitDays),
          formatNumber(t.language, month.appeals),
          <Counts
            key="results"
            counts={month.appealResults}
            keys={RESULTS}
            name={(key) => t(`moderation.logAppeal_${key}`)}
          />,
        ],
      }))}
    />
  );
}
