import type { SessionPage } from "~/features/sessions/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** The ways to speak up at a session: ask, and where it is possible speak. */
export function SessionTalkLinks({ session }: { session: SessionPage }) {
  const t = useT();
  const path = usePath();
  const here = path(`/bijeenkomsten/${session.slug}`);
  if (session.state === "cancelled") return null;
  return (
    <Section title={t("sessionTalk.questionsTitle")}>
      {session.questionCount > 0 ? (
        <Text>{t.count("sessionTalk.questionsCount", session.questionCount)}</Text>
      ) : null}
      <Text>
        <TextLink href={`${here}/vragen`} arrow>
          {t("sessionTalk.questionsLink")}
        </TextLink>
      </Text>
      {session.speakers && session.state === "published" ? (
        <Text>
          {t("sessionTalk.speakText", {
            minutes: session.speakers.minutes,
            date: formatDateTime(t.language, session.speakers.until),
          })}{" "}
          <TextLink href={`${here}/inspreken`} arrow>
            {t("sessionTalk.speakLink")}
          </TextLink>
        </Text>
      ) : null}
    </Section>
  );
}
