import type { WaitingItem } from "~/features/reporting/queries/reply-desk.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import type { BadgeKind } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

const BADGES: Record<WaitingItem["status"]["status"], BadgeKind> = {
  due: "info",
  overdue: "stop",
  undated: "neutral",
  replied: "good",
};

const WORDS = { theme: "rode-draad", proposal: "voorstel" } as const;

function WaitingEntry({ item }: { item: WaitingItem }) {
  const t = useT();
  const path = usePath();
  const { status } = item;
  const due =
    status.status === "due" || status.status === "overdue"
      ? t("reportingDesk.dueOn", { date: formatDate(t.language, status.dueAt) })
      : t("reportingDesk.standing_undated");
  return (
    <ListEntry
      level={2}
      href={path(`/werkplek/antwoorden/${WORDS[item.kind]}/${item.id}`)}
      title={<Localized text={item.title} />}
      status={
        <>
          <Badge kind={BADGES[status.status]}>{t(`reportingDesk.standing_${status.status}`)}</Badge>
          {item.extended ? <Badge kind="wait">{t("reportingDesk.extended")}</Badge> : null}
        </>
      }
      meta={
        <>
          {t(`reportingDesk.kind_${item.kind}`)} · <Localized text={item.round} /> · {due}
        </>
      }
    />
  );
}

/** What waits for an answer of the own body. */
export function WaitingList({ items }: { items: readonly WaitingItem[] }) {
  const t = useT();
  if (items.length === 0) {
    return (
      <EmptyState title={t("reportingDesk.repliesNone")} level={2}>
        <Text>{t("reportingDesk.repliesNoneText")}</Text>
      </EmptyState>
    );
  }
  return (
    <PlainList
      ruled
      items={items.map((item) => ({
        key: `${item.kind}:${item.id}`,
        content: <WaitingEntry item={item} />,
      }))}
    />
  );
}
