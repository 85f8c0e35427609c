import type { ReplyDesk } from "~/features/reporting/queries/reply-desk.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { SaidColumn } from "./said-column";
import { ThemeInputList } from "./theme-input-list";

function Asks({ desk }: { desk: ReplyDesk }) {
  const t = useT();
  const { asks } = desk.subject;
  if (asks.length === 0) return null;
  return (
    <>
      <Text>{t("reporting.asks")}</Text>
      <ul>
        {asks.map((ask) => (
          <li key={ask.text}>
            <Localized text={ask} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Said({ desk }: { desk: ReplyDesk }) {
  const t = useT();
  const { inputs, total } = desk.said;
  if (desk.subject.kind === "proposal") return null;
  return (
    <>
      <Heading level={3} looksLike={4}>
        {t("reportingDesk.saidTitle")}
      </Heading>
      {total > inputs.length ? (
        <Text quiet small>
          {t("reportingDesk.saidFirst", { count: inputs.length, total })}
        </Text>
      ) : null}
      <ThemeInputList inputs={inputs} />
    </>
  );
}

/**
 * What is answered, in the words of who asked: beside the answer on a wide screen, and folded above it on a small one, so
 * that the field to write in is in sight.
 */
export function ReplySaid({ desk }: { desk: ReplyDesk }) {
  const t = useT();
  const path = usePath();
  const { subject } = desk;
  return (
    <SaidColumn label={t("reportingDesk.aboutTitle")}>
      <Details summary={t("reportingDesk.saidFold")}>
        <Heading level={2} looksLike={3}>
          {t("reportingDesk.aboutTitle")}
        </Heading>
        <Text>
          <Localized text={subject.text} />
        </Text>
        <Asks desk={desk} />
        <Text quiet>
          {t(`reportingDesk.kind_${subject.kind}`)} ·{" "}
          {subject.dueAt
            ? t("reportingDesk.dueOn", { date: formatDate(t.language, subject.dueAt) })
            : t("reportingDesk.status_undated")}
        </Text>
        <Said desk={desk} />
        <TextLink href={path(subject.path)} arrow>
          {t("reportingDesk.readPublic")}
        </TextLink>
      </Details>
    </SaidColumn>
  );
}
