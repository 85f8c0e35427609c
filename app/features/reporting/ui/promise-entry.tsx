import { daysLeft } from "~/features/calendar/domain/deadline";
import type { PromiseState } from "~/features/reporting/domain/promise";
import type { PromiseDto } from "~/features/reporting/queries/promises.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import type { BadgeKind } from "~/ui/badge";
import { ListEntry } from "~/ui/list-entry";
import { Text } from "~/ui/text";

const KINDS: Record<PromiseState, BadgeKind> = {
  overdue: "stop",
  undated: "neutral",
  open: "info",
  keptLate: "wait",
  kept: "good",
};

/** The quiet line of a promise: by when, how late or how long still, and when it was done. */
function useDates(promise: PromiseDto, now: Date): string {
  const t = useT();
  const parts: string[] = [];
  if (promise.dueAt === null) parts.push(t("promises.dueUndated"));
  else {
    parts.push(t("promises.due", { date: formatDate(t.language, promise.dueAt) }));
    const days = daysLeft(promise.dueAt, now);
    if (promise.state === "overdue") parts.push(t.count("promises.daysLate", Math.max(1, -days)));
    if (promise.state === "open") {
      parts.push(days > 0 ? t.count("promises.daysLeft", days) : t("promises.dueToday"));
    }
  }
  if (promise.keptAt) {
    parts.push(t("promises.keptOn", { date: formatDate(t.language, promise.keptAt) }));
  }
  return parts.join(", ");
}

/** One promise: what, whose, by when, and whether it was kept. */
export function PromiseEntry({ promise, now }: { promise: PromiseDto; now: Date }) {
  const t = useT();
  const path = usePath();
  return (
    <ListEntry
      href={path(promise.path)}
      title={<Localized text={promise.title} />}
      status={
        <>
          <Badge kind={KINDS[promise.state]}>{t(`promises.state_${promise.state}`)}</Badge>
          {promise.extension ? <Badge kind="wait">{t("promises.extended")}</Badge> : null}
        </>
      }
      meta={
        <>
          {t(`promises.kind_${promise.kind}`)} {"· "}
          {promise.body ? <Localized text={promise.body} /> : t("promises.ownerUnknown")} {"· "}
          {useDates(promise, now)}
        </>
      }
    >
      {promise.extension ? (
        <Text quiet small>
          {t("promises.extendedWhy", { reason: promise.extension })}
        </Text>
      ) : null}
    </ListEntry>
  );
}
