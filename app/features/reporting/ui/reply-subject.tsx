import type { ReplyDesk } from "~/features/reporting/queries/reply-desk.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** What is answered: its text, by when, and the page that everyone sees. */
export function ReplySubjectView({ desk }: { desk: ReplyDesk }) {
  const t = useT();
  const path = usePath();
  const { subject } = desk;
  return (
    <Section title={t("reportingDesk.aboutTitle")}>
      <Text>
        <Localized text={subject.text} />
      </Text>
      <Text quiet>
        {t(`reportingDesk.kind_${subject.kind}`)} ·{" "}
        {subject.dueAt
          ? t("reportingDesk.dueOn", { date: formatDate(t.language, subject.dueAt) })
          : t("reportingDesk.status_undated")}
      </Text>
      <TextLink href={path(subject.path)} arrow>
        {t("reportingDesk.readPublic")}
      </TextLink>
    </Section>
  );
}
