import { daysLeft } from "~/features/calendar/domain/deadline";
import type { CommitmentState } from "~/features/reporting/domain/commitment";
import type { CommitmentDto } from "~/features/reporting/queries/commitments.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { Badge } from "~/ui/badge";
import { ExampleBadge } from "~/ui/example-badge";
import type { BadgeKind } from "~/ui/badge";
import { ListEntry } from "~/ui/list-entry";
import { Text } from "~/ui/text";

const KINDS: Record<CommitmentState, BadgeKind> = {
  overdue: "stop",
  undated: "neutral",
  open: "info",
  keptLate: "wait",
  kept: "good",
};

/** The quiet line of a promise: by when, how late or how long still, and when it was done. */
function useDates(commitment: CommitmentDto, now: Date): string {
  const t = useT();
  const parts: string[] = [];
  if (commitment.dueAt === null) parts.push(t("promises.dueUndated"));
  else {
    parts.push(t("promises.due", { date: formatDate(t.language, commitment.dueAt) }));
    const days = daysLeft(commitment.dueAt, now);
    if (commitment.state === "overdue")
      parts.push(t.count("promises.daysLate", Math.max(1, -days)));
    if (commitment.state === "open") {
      parts.push(days > 0 ? t.count("promises.daysLeft", days) : t("promises.dueToday"));
    }
  }
  if (commitment.keptAt) {
    parts.push(t("promises.keptOn", { date: formatDate(t.language, commitment.keptAt) }));
  }
  return parts.join(", ");
}

/** One promise: what, whose, by when, and whether it was kept. */
export function CommitmentEntry({ commitment, now }: { commitment: CommitmentDto; now: Date }) {
  const t = useT();
  const path = usePath();
  return (
    <ListEntry
      href={path(commitment.path)}
      title={<Localized text={commitment.title} />}
      status={
        <>
          <Badge kind={KINDS[commitment.state]}>{t(`promises.state_${commitment.state}`)}</Badge>
          <ExampleBadge example={commitment.example} />
          {commitment.extension ? <Badge kind="wait">{t("promises.extended")}</Badge> : null}
        </>
      }
      meta={
        <>
          {t(`promises.kind_${commitment.kind}`)} {"· "}
          {commitment.body ? <Localized text={commitment.body} /> : t("promises.ownerUnknown")}{" "}
          {"· "}
          {useDates(commitment, now)}
        </>
      }
    >
      {commitment.extension ? (
        <Text quiet small>
          <SentenceWithWords
            sentence={(reason) => t("promises.extendedWhy", { reason })}
            words={commitment.extension}
          />
        </Text>
      ) : null}
    </ListEntry>
  );
}
