import type { DeskSession, DeskView } from "~/features/sessions/queries/desk.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatDateTime } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Table } from "~/ui/table";
import { SessionStateBadge } from "./session-state-badge";

/** What a session still needs: who was there, and its report with its date. */
function Needed({ session }: { session: DeskSession }) {
  const t = useT();
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
  return <>{needs.join(", ")}</>;
}

export interface DeskSessionTableProps {
  view: DeskView;
  sessions: readonly DeskSession[];
  /** The page a session opens at: the list of the day, or its form for whoever keeps no lists. */
  opens: "day" | "form";
}

/** The sessions of one view, dense. */
export function DeskSessionTable({ view, sessions, opens }: DeskSessionTableProps) {
  const t = useT();
  const path = usePath();
  const hrefOf = ({ id }: DeskSession) =>
    path(`/werkplek/bijeenkomsten/${id}${opens === "form" ? "/bewerken" : ""}`);
  return (
    <Table
      caption={t(`sessionDesk.caption_${view}`)}
      columns={[
        { key: "session", label: t("sessionDesk.columnSession") },
        { key: "when", label: t("sessionDesk.columnWhen") },
        { key: "round", label: t("sessionDesk.columnRound") },
        { key: "people", label: t("sessionDesk.columnPeople") },
        { key: "state", label: t("sessionDesk.columnState") },
        { key: "needed", label: t("sessionDesk.columnNeeded") },
      ]}
      rows={sessions.map((session) => ({
        key: session.id,
        cells: [
          <a key="title" href={hrefOf(session)}>
            <Localized text={session.title} />
          </a>,
          formatDateTime(t.language, session.startsAt),
          session.round,
          session.waiting > 0
            ? t("sessionDesk.peopleWaiting", {
                count: session.signedUp,
                capacity: session.capacity,
                waiting: session.waiting,
              })
            : t("sessionDesk.peopleOf", { count: session.signedUp, capacity: session.capacity }),
          <SessionStateBadge key="state" session={session} />,
          <Needed key="needed" session={session} />,
        ],
      }))}
    />
  );
}
