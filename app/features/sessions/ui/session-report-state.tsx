import type { SessionPage } from "~/features/sessions/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** Where the report of a session stands: there, promised, or late. Late is visible to everyone. */
export function SessionReportState({ session }: { session: SessionPage }) {
  const t = useT();
  const path = usePath();
  const { report } = session;
  if (report.status === "notYet") return null;
  if (report.status === "published") {
    return (
      <Section title={t("sessions.reportTitle")}>
        <Text>{t("sessions.reportReadText")}</Text>
        <Text>
          <TextLink href={path(`/bijeenkomsten/${session.slug}/verslag`)} arrow>
            {t("sessions.reportRead")}
          </TextLink>
        </Text>
      </Section>
    );
  }
  const date = formatDate(t.language, report.dueAt);
  return (
    <Section title={t("sessions.reportTitle")}>
      {report.status === "overdue" ? (
        <Alert kind="error" title={t("sessions.reportOverdue")}>
          <p>{t("sessions.reportOverdueText", { date })}</p>
        </Alert>
      ) : (
        <Text>{t("sessions.reportDueText", { date })}</Text>
      )}
    </Section>
  );
}
