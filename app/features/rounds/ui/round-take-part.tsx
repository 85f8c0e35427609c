import type { ReactNode } from "react";
import type { RoundPage } from "~/features/rounds/queries/round-page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** What you can do now: one clear button, and the other ways beside it. */
export function RoundTakePart({ round }: { round: RoundPage }) {
  const t = useT();
  const path = usePath();
  const survey = round.surveys.find((candidate) => candidate.open);
  if (round.state === "announced" && round.opensAt) {
    return (
      <Alert kind="info" title={t("rounds.announcedTitle")}>
        <p>{t("rounds.announcedText", { date: formatDate(t.language, round.opensAt) })}</p>
      </Alert>
    );
  }
  if (!round.takesInput) return <RoundOver round={round} />;
  const minutes = survey?.minutes ? `${t.count("rounds.minutes", survey.minutes)}, ` : "";
  return (
    <Section title={t("rounds.takePart")} id="doe-mee">
      <Cluster>
        {survey ? (
          <ButtonLink href={path(`/vragenlijsten/${survey.slug}`)} arrow>
            {t("rounds.takePartSurvey")}
          </ButtonLink>
        ) : null}
        <ButtonLink href={path(`/voorstellen/nieuw?ronde=${round.slug}`)} kind="secondary">
          {t("rounds.writeProposal")}
        </ButtonLink>
        <ButtonLink href={path("/bijeenkomsten")} kind="secondary">
          {t("rounds.comeToSession")}
        </ButtonLink>
      </Cluster>
      {round.hasStatements ? (
        <TextLink href={path(`/rondes/${round.slug}/meningen`)} arrow>
          {t("opinions.roundLink")}
        </TextLink>
      ) : null}
      {survey ? <Text quiet small>{`${minutes}${t("rounds.noAccount")}`}</Text> : null}
    </Section>
  );
}

function RoundOver({ round }: { round: RoundPage }) {
  const t = useT();
  const path = usePath();
  const isReported = round.state === "reportedBack" || round.state === "evaluated";
  return (
    <Cluster>
      {isReported ? (
        <ButtonLink href={path(`/rondes/${round.slug}/terugkoppeling`)} arrow>
          {t("rounds.readReport")}
        </ButtonLink>
      ) : (
        <Text>
          {t("rounds.closedTitle")}
          {round.closesAt ? ` (${formatDate(t.language, round.closesAt)}).` : "."}
        </Text>
      )}
    </Cluster>
  );
}

/** Everything that belongs to the round: surveys, sessions, proposals, and what happened elsewhere. */
export function RoundWays({ round, sessions }: { round: RoundPage; sessions: ReactNode }) {
  const t = useT();
  const path = usePath();
  return (
    <>
      {round.surveys.length > 0 ? (
        <Section title={t("rounds.surveysOf")} level={3}>
          <PlainList
            items={round.surveys.map((survey) => ({
              key: survey.slug,
              content: (
                <>
                  <TextLink href={path(`/vragenlijsten/${survey.slug}`)}>
                    <Localized text={survey.title} />
                  </TextLink>{" "}
                  ({survey.open ? t("rounds.surveyOpen") : t("rounds.surveyClosed")}){" "}
                  {survey.resultsPublic ? (
                    <TextLink href={path(`/vragenlijsten/${survey.slug}/resultaten`)}>
                      {t("rounds.surveyResults")}
                    </TextLink>
                  ) : null}
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
      {sessions}
      {round.proposals.count > 0 ? (
        <Text>
          <TextLink href={path(`/voorstellen?round=${round.slug}`)} arrow>
            {t.count("rounds.readProposals", round.proposals.count)}
          </TextLink>
        </Text>
      ) : null}
    </>
  );
}
