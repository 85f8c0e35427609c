import type { DeskListRound, DeskListSurvey } from "~/features/surveys/queries/desk-list.server";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import type { Translate } from "~/i18n/t";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { SurveyStateBadge } from "./survey-state-badge";

/** When it opens or closes, whichever comes first; in the past, when it closed. */
function whenOf(t: Translate, { state, opensAt, closesAt }: DeskListSurvey): string {
  const at = (moment: Date) => formatDateTime(t.language, moment);
  if (state === "draft") return "";
  if (state === "planned" && opensAt) return t("surveyDesk.opens", { moment: at(opensAt) });
  if (!closesAt) return "";
  return state === "open"
    ? t("surveyDesk.closes", { moment: at(closesAt) })
    : t("surveyDesk.closed", { moment: at(closesAt) });
}

/** The surveys of one round, dense. */
export function DeskSurveyRound({ round }: { round: DeskListRound }) {
  const t = useT();
  const path = usePath();
  return (
    <Section
      title={<Localized text={round.title} />}
      intro={round.example ? t("home.example") : undefined}
    >
      {round.surveys.length === 0 ? (
        <Text quiet>{t("surveyDesk.noneInRound")}</Text>
      ) : (
        <Table
          caption={t("surveyDesk.caption", { round: round.title.text })}
          columns={[
            { key: "survey", label: t("surveyDesk.columnSurvey") },
            { key: "state", label: t("surveyDesk.columnState") },
            { key: "when", label: t("surveyDesk.columnWhen") },
            { key: "sent", label: t("surveyDesk.columnSent"), numeric: true },
            { key: "waiting", label: t("surveyDesk.columnWaiting"), numeric: true },
          ]}
          rows={round.surveys.map((survey) => ({
            key: survey.slug,
            cells: [
              <a key="title" href={path(`/werkplek/vragenlijsten/${survey.slug}`)}>
                <Localized text={survey.title} />
              </a>,
              <SurveyStateBadge key="state" state={survey.state} />,
              whenOf(t, survey),
              survey.sent,
              survey.waiting,
            ],
          }))}
        />
      )}
    </Section>
  );
}
