import type { OpenRounds } from "~/features/rounds/queries/open-rounds.server";
import { usePath, useT } from "~/i18n/context";
import { formatWeekday } from "~/i18n/format";
import { Columns } from "~/ui/columns";
import { DoorCard } from "~/ui/door-card";
import { Section } from "~/ui/section";

const DAYS_OF_A_WEEK = 7;

/** The three doors of the home page: tell us, come, propose. */
export function HomeDoors({ rounds, nextSession, replyDays }: OpenRounds & { replyDays: number }) {
  const t = useT();
  const path = usePath();
  const survey = rounds.flatMap((round) => round.openSurveys)[0];
  return (
    <Section title={t("home.doors")}>
      <Columns shape="three">
        <DoorCard
          href={path(survey ? `/vragenlijsten/${survey.slug}` : "/vragenlijsten")}
          icon="speech"
          title={t("home.doorSurvey")}
          hint={
            survey?.minutes
              ? `${t.count("rounds.minutes", survey.minutes)}, ${t("rounds.noAccount")}`
              : t("rounds.noAccount")
          }
        >
          {survey ? t("home.doorSurveyText") : t("home.doorSurveyNone")}
        </DoorCard>
        <DoorCard
          href={path("/bijeenkomsten")}
          icon="people"
          title={t("home.doorSession")}
          hint={
            nextSession
              ? t("home.doorSessionNext", { date: formatWeekday(t.language, nextSession) })
              : undefined
          }
        >
          {t("home.doorSessionText")}
        </DoorCard>
        <DoorCard
          href={path("/voorstellen/nieuw")}
          icon="edit"
          title={t("home.doorProposal")}
          hint={
            replyDays % DAYS_OF_A_WEEK === 0
              ? t.count("home.doorProposalWeeks", replyDays / DAYS_OF_A_WEEK)
              : t.count("home.doorProposalTerm", replyDays)
          }
        >
          {t("home.doorProposalText")}
        </DoorCard>
      </Columns>
    </Section>
  );
}
