import { DESK_SESSIONS, DESK_VIEWS } from "~/features/sessions/domain/desk-list";
import type { DeskSession, DeskSessions } from "~/features/sessions/queries/desk-list.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDate, formatDateTime } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import type { Translate } from "~/i18n/t";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";
import { SessionStateBadge } from "./session-state-badge";

/** What a session still needs: who was there, and its report with its date. */
function neededOf(t: Translate, session: DeskSession): string {
  const { report } = session;
  const needs = session.attendanceMissing ? [t("sessionDesk.needsAttendance")] : [];
  if (report.status === "due" || report.status === "overdue") {
    const date = formatDate(t.language, report.dueAt);
    needs.push(
      t(report.status === "due" ? "sessionDesk.needsReport" : "sessionDesk.needsReportLate", {
        date,
      }),
    );
  }
  return needs.join(", ");
}

export interface DeskSessionTableProps {
  list: DeskSessions;
}

/** The sessions of a desk, to sort, to filter and to search. */
export function DeskSessionTable({ list }: DeskSessionTableProps) {
  const t = useT();
  const pathOf = ({ id }: DeskSession) => `/werkplek/bijeenkomsten/${id}/overzicht`;
  const people = ({ signedUp: count, capacity, waiting }: DeskSession) =>
    waiting > 0
      ? t("sessionDesk.peopleWaiting", { count, capacity, waiting })
      : t("sessionDesk.peopleOf", { count, capacity });
  const { view } = list.view.filters;
  return (
    <ListTable
      list={DESK_SESSIONS}
      asked={list}
      path="/werkplek/bijeenkomsten"
      caption={t("sessionDesk.caption")}
      columns={[
        { key: "title", label: t("sessionDesk.columnSession"), sorted: true },
        { key: "when", label: t("sessionDesk.columnWhen"), sorted: true },
        { key: "round", label: t("sessionDesk.columnRound"), sorted: true },
        { key: "people", label: t("sessionDesk.columnPeople") },
        { key: "state", label: t("sessionDesk.columnState") },
        { key: "needed", label: t("sessionDesk.columnNeeded") },
      ]}
      chips={{
        label: t("sessionDesk.viewLabel"),
        labels: Object.fromEntries(DESK_VIEWS.map((one) => [one, t(`sessionDesk.view_${one}`)])),
      }}
      filters={[
        { name: "ronde", label: t("sessionDesk.columnRound"), options: list.rounds },
        {
          name: "gemeente",
          label: t("sessionDesk.municipality"),
          options: list.municipalities,
        },
      ]}
      rows={(open) =>
        list.sessions.map((session) => ({
          key: session.id,
          cells: [
            <a key="title" href={open(pathOf(session))}>
              <Localized text={session.title} />
            </a>,
            formatDateTime(t.language, session.startsAt),
            session.round,
            people(session),
            <SessionStateBadge key="state" session={session} />,
            neededOf(t, session),
          ],
        }))
      }
      empty={
        <EmptyState title={t("sessionDesk.nothing")} level={2}>
          <Text>{t(`sessionDesk.nothing_${view ?? "all"}`)}</Text>
        </EmptyState>
      }
    />
  );
}
