import type { SessionPage } from "~/features/sessions/queries/page.server";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";
import { Timeline } from "~/ui/timeline";

/** The parts of a session, with their times. */
export function SessionProgramme({ session }: { session: SessionPage }) {
  const t = useT();
  if (session.programme.length === 0) return null;
  return (
    <Section title={t("sessions.programme")}>
      <Timeline
        label={t("sessions.programme")}
        events={session.programme.map((part) => ({
          key: `${part.time} ${part.text.text}`,
          when: part.time,
          title: <Localized text={part.text} />,
        }))}
      />
    </Section>
  );
}

/** What people want to know before they dare to come. */
export function SessionAccess({ session }: { session: SessionPage }) {
  const t = useT();
  if (session.access.length === 0) return null;
  return (
    <Section title={t("sessions.accessTitle")}>
      <DataList
        items={session.access.map(({ topic, text }) => ({
          key: topic,
          term: t(`sessions.access_${topic}`),
          detail: <Localized text={text} />,
        }))}
      />
    </Section>
  );
}
