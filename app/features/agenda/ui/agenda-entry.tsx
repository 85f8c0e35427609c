import type { AgendaSummary } from "~/features/agenda/queries.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import { ExampleBadge } from "~/ui/example-badge";
import { ListEntry } from "~/ui/list-entry";
import { AgendaStateBadge } from "./agenda-state-badge";

/** How far an agreement is, as badges; a state that no source gives is not shown as one. */
export function AgendaStatus({ item }: { item: AgendaSummary }) {
  const t = useT();
  return (
    <>
      {item.stateKnown ? <AgendaStateBadge state={item.state} /> : null}
      {item.overdue ? <Badge kind="stop">{t("agenda.overdue")}</Badge> : null}
      <ExampleBadge example={item.example} />
    </>
  );
}

/** An agreement in a list: what, who, by when. */
export function AgendaEntry({ item, level = 3 }: { item: AgendaSummary; level?: 2 | 3 }) {
  const t = useT();
  const path = usePath();
  const when = item.dueOn
    ? t("agenda.due", { date: formatDate(t.language, item.dueOn) })
    : t("agenda.whenUnknown");
  return (
    <ListEntry
      level={level}
      href={path(`/agenda/${item.slug}`)}
      title={<Localized text={item.what} />}
      status={
        item.stateKnown || item.overdue || item.example ? <AgendaStatus item={item} /> : undefined
      }
      meta={
        <>
          {item.owner ? <Localized text={item.owner} /> : t("agenda.whoUnknown")} {"· "}
          {when}
        </>
      }
    >
      {item.stateKnown ? null : <p className="quiet">{t("agenda.stateUnknown")}</p>}
    </ListEntry>
  );
}
