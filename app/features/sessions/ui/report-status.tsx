import type { DeskReport } from "~/features/sessions/queries/report.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";

/** Where the report stands for whoever writes it: promised, late, or online and fixed. */
export function ReportStatus({ report }: { report: DeskReport }) {
  const t = useT();
  const path = usePath();
  const { session, publishedAt } = report;
  if (publishedAt) {
    return (
      <Alert
        kind="ok"
        title={t("sessionDesk.reportPublishedOn", { date: formatDate(t.language, publishedAt) })}
      >
        <TextLink href={path(`/bijeenkomsten/${session.slug}/verslag`)} arrow>
          {t("sessions.reportRead")}
        </TextLink>
      </Alert>
    );
  }
  const { report: status } = session;
  if (status.status === "due" || status.status === "overdue") {
    const date = formatDate(t.language, status.dueAt);
    return status.status === "due" ? (
      <Alert kind="info" title={t("sessionDesk.reportDue", { date })} />
    ) : (
      <Alert kind="warning" title={t("sessionDesk.reportLate", { date })} />
    );
  }
  return <Alert kind="info" title={t("sessionDesk.reportTooEarly")} />;
}
