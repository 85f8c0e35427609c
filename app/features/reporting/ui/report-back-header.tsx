import type { RoundThemes } from "~/features/reporting/queries/round-themes.server";
import { daysLeft } from "~/features/calendar/domain/deadline";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatNumber, formatShare } from "~/i18n/format";
import { BigNumber } from "~/ui/big-number";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

type Round = RoundThemes["round"];

function useLead(round: Round): string {
  const t = useT();
  if (round.reportedBackAt) {
    return t("reporting.leadReported", { date: formatDate(t.language, round.reportedBackAt) });
  }
  if (round.state === "reportedBack" || round.state === "evaluated")
    return t("reporting.leadSource");
  return round.state === "closed" ? t("reporting.leadListening") : t("reporting.leadUnderWay");
}

/** What the page is, where the round stands, and by when everything has to have its answer. */
export function ReportBackHeader({
  round,
  hasReport,
  now,
}: {
  round: Round;
  hasReport: boolean;
  now: Date;
}) {
  const t = useT();
  const path = usePath();
  const lead = useLead(round);
  const due = round.reportedBackAt ? null : round.replyDueAt;
  const date = due && formatDate(t.language, due);
  return (
    <PageHeader
      kicker={
        <SentenceWithWords
          sentence={(words) => t("reporting.kicker", { round: words })}
          words={round.title.text}
          language={round.title.language}
        />
      }
      title={t("reporting.title")}
      lead={lead}
    >
      {due && date ? (
        <Text>
          {daysLeft(due, now) < 0
            ? t("reporting.isOverdue", { date })
            : t("reporting.dueBy", { date })}
        </Text>
      ) : null}
      {hasReport ? (
        <TextLink href={path(`/rondes/${round.slug}/verslag`)} arrow>
          {t("roundReport.read")}
        </TextLink>
      ) : null}
      <p>
        <TextLink href={path(`/rondes/${round.slug}`)}>
          {t("reporting.backToRound")}: <Localized text={round.title} />
        </TextLink>
      </p>
    </PageHeader>
  );
}

/** "All input was processed" as a number; honest where nobody ever counted. */
export function TracedInput({ trace }: Pick<RoundThemes, "trace">) {
  const t = useT();
  if (!trace || trace.share === null) {
    return (
      <Section title={t("reporting.traced")}>
        <Text>{t("reporting.tracedUnknown")}</Text>
      </Section>
    );
  }
  const total = formatNumber(t.language, trace.total);
  return (
    <Section title={t("reporting.traced")}>
      <BigNumber
        value={formatShare(t.language, trace.share)}
        unit={t("reporting.tracedUnit")}
        doubt={
          trace.traced === trace.total
            ? t("reporting.tracedAll", { total })
            : t("reporting.tracedDoubt", { traced: formatNumber(t.language, trace.traced), total })
        }
      />
    </Section>
  );
}
