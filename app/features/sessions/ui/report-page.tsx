import type { ReactNode } from "react";
import type { PublicReport } from "~/features/sessions/queries/report.server";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { usePath, useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { PlainList } from "~/ui/plain-list";
import { Quote } from "~/ui/quote";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { AttendanceTable } from "./attendance-figures";
import { Paragraphs } from "./paragraphs";

/** A report that is not there yet: promised, or late for everyone to see. */
export function ReportOwed({ session }: Pick<PublicReport, "session">) {
  const t = useT();
  const { report } = session;
  if (report.status !== "due" && report.status !== "overdue") {
    return <Text>{t("sessions.reportNotYet")}</Text>;
  }
  const date = formatDate(t.language, report.dueAt);
  return report.status === "overdue" ? (
    <Alert kind="error" title={t("sessions.reportOverdue")}>
      <p>{t("sessions.reportOverdueText", { date })}</p>
    </Alert>
  ) : (
    <Alert kind="info" title={t("sessions.reportDue")}>
      <p>{t("sessions.reportDueText", { date })}</p>
    </Alert>
  );
}

function Quotes({ quotes }: Pick<PublicReport, "quotes">) {
  const t = useT();
  if (quotes.length === 0) return null;
  return (
    <Section title={t("sessions.reportQuotes")}>
      {quotes.map((quote) => (
        <Quote key={quote.id} source={quote.role ? t(`terms.role_${quote.role}`) : undefined}>
          {quote.text}
        </Quote>
      ))}
    </Section>
  );
}

function Questions({ questions }: Pick<PublicReport, "questions">) {
  const t = useT();
  if (questions.length === 0) return null;
  return (
    <Section title={t("sessions.reportQuestions")}>
      <PlainList
        ruled
        items={questions.map((question) => ({
          key: question.id,
          content: (
            <>
              <p>
                <strong>
                  <RedactedText segments={question.body} />
                </strong>
              </p>
              <Text quiet={question.answer === null}>
                {question.answer === null ? (
                  t("sessions.reportNoAnswer")
                ) : (
                  <Written>{question.answer}</Written>
                )}
              </Text>
            </>
          ),
        }))}
      />
    </Section>
  );
}

/**
 * The report of a session: what was said, what was answered, what happens now, and who was there.
 * @param children what else came out of it, such as what the room chose
 */
export function ReportTexts({ report, children }: { report: PublicReport; children: ReactNode }) {
  const t = useT();
  const path = usePath();
  const { texts } = report;
  if (!texts) return null;
  return (
    <>
      <Section title={t("sessionDesk.said")}>
        <Paragraphs text={texts.said} />
      </Section>
      <Section title={t("sessionDesk.answered")}>
        <Paragraphs text={texts.answered} />
      </Section>
      <Section title={t("sessionDesk.next")}>
        <Paragraphs text={texts.next} />
      </Section>
      <Quotes quotes={report.quotes} />
      <Questions questions={report.questions} />
      {children}
      <Section title={t("sessions.reportWho")} intro={t("sessions.reportWhoText")}>
        <AttendanceTable figures={report.figures} />
      </Section>
      {texts.recordingUrl ? (
        <Section title={t("sessions.reportRecording")}>
          <TextLink href={texts.recordingUrl} arrow>
            {t("sessions.reportRecordingLink")}
          </TextLink>
        </Section>
      ) : null}
      {report.themes.length > 0 ? (
        <Section title={t("sessions.reportThemes")}>
          <PlainList
            items={report.themes.map((theme) => ({
              key: theme.slug,
              content: (
                <TextLink
                  href={`${path(`/rondes/${theme.round}/terugkoppeling`)}#${theme.slug}`}
                  arrow
                >
                  <Localized text={theme.title} />
                </TextLink>
              ),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
