import type { SurveySummary } from "~/features/surveys/queries/public-surveys.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import { ExampleBadge } from "~/ui/example-badge";
import { ListEntry } from "~/ui/list-entry";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { openUntil } from "./open-until";

/** One survey of the list: what it asks, how long it takes, until when. */
export function SurveyEntry({ survey, now }: { survey: SurveySummary; now: Date }) {
  const t = useT();
  const path = usePath();
  return (
    <ListEntry
      title={<Localized text={survey.title} />}
      href={path(`/vragenlijsten/${survey.slug}`)}
      status={
        <>
          {survey.open ? (
            <Badge kind="good">{t("surveys.nowOpen")}</Badge>
          ) : survey.opensAt && survey.opensAt > now ? null : (
            <Badge kind="neutral">{t("surveys.closedState")}</Badge>
          )}
          <ExampleBadge example={survey.round.example} />
        </>
      }
      meta={<SurveyMeta survey={survey} now={now} />}
    >
      <Text>
        <Localized text={survey.intro} />
      </Text>
      {survey.resultsPublic ? (
        <TextLink href={path(`/vragenlijsten/${survey.slug}/resultaten`)}>
          {t("surveys.readResults")}
        </TextLink>
      ) : null}
    </ListEntry>
  );
}

function SurveyMeta({ survey, now }: { survey: SurveySummary; now: Date }) {
  const t = useT();
  const day = (moment: Date) => formatDate(t.language, moment);
  const facts: string[] = [];
  if (survey.minutes !== null) facts.push(t.count("surveys.minutes", survey.minutes));
  if (survey.opensAt && survey.opensAt > now) {
    facts.push(t("surveys.opensOn", { date: day(survey.opensAt) }));
  } else if (survey.closesAt) {
    facts.push(
      survey.open
        ? openUntil(t, survey.closesAt, survey.firstClosesAt)
        : t("surveys.closedOn", { date: day(survey.closesAt) }),
    );
  }
  return (
    <>
      <Localized text={survey.round.title} />
      {facts.length > 0 ? ` · ${facts.join(" · ")}` : null}
    </>
  );
}
