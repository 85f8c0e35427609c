import type { SessionSummary } from "~/features/sessions/queries/summary.server";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";

/** Where a session stands for somebody who might come, in a word with its icon. */
export function SessionStateBadge({ session }: { session: SessionSummary }) {
  const t = useT();
  switch (session.state) {
    case "cancelled":
      return <Badge kind="stop">{t("sessions.state_cancelled")}</Badge>;
    case "reported":
      return <Badge kind="info">{t("sessions.state_reported")}</Badge>;
    case "draft":
      return <Badge kind="neutral">{t("sessions.state_draft")}</Badge>;
    case "ended":
      return session.report.status === "overdue" ? (
        <Badge kind="stop">{t("sessions.reportOverdue")}</Badge>
      ) : (
        <Badge kind="wait">{t("sessions.reportDue")}</Badge>
      );
    case "published":
      if (!session.signUpOpen) return <Badge kind="neutral">{t("sessions.stateClosed")}</Badge>;
      if (session.seatsFree.max === 0) return <Badge kind="wait">{t("sessions.stateFull")}</Badge>;
      return (
        <Badge kind="good">
          {session.seatsFree.max === null
            ? t("sessions.seatsSome")
            : t.count("sessions.seatsFree", session.seatsFree.max)}
        </Badge>
      );
  }
}
