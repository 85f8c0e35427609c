import { DESK_STATES, DESK_SURVEYS } from "~/features/surveys/domain/desk-list";
import type { DeskSurvey, DeskSurveys } from "~/features/surveys/queries/desk-list.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Text } from "~/ui/text";
import { SurveyStateBadge } from "./survey-state-badge";

/** The surveys of a desk, to sort, to filter and to search. */
export function DeskSurveyList({ list }: { list: DeskSurveys }) {
  const t = useT();
  const at = (moment: Date | null) => (moment === null ? "" : formatDateTime(t.language, moment));
  const row = (survey: DeskSurvey, open: (path: string) => string) => ({
    key: survey.slug,
    cells: [
      <a key="title" href={open(`/werkplek/vragenlijsten/${survey.slug}`)}>
        <Localized text={survey.title} />
      </a>,
      survey.round,
      <SurveyStateBadge key="state" state={survey.state} />,
      at(survey.opensAt),
      at(survey.closesAt),
      survey.sent,
      survey.waiting,
    ],
  });
  return (
    <ListTable
      list={DESK_SURVEYS}
      asked={list}
      path="/werkplek/vragenlijsten"
      caption={t("surveyDesk.caption")}
      columns={[
        { key: "title", label: t("surveyDesk.columnSurvey"), sorted: true },
        { key: "round", label: t("surveyDesk.columnRound"), sorted: true },
        { key: "state", label: t("surveyDesk.columnState") },
        { key: "opens", label: t("surveyDesk.columnOpens"), sorted: true },
        { key: "closes", label: t("surveyDesk.columnCloses"), sorted: true },
        { key: "sent", label: t("surveyDesk.columnSent"), numeric: true },
        { key: "waiting", label: t("surveyDesk.columnWaiting"), numeric: true },
      ]}
      chips={{
        label: t("surveyDesk.columnState"),
        labels: Object.fromEntries(
          DESK_STATES.map((state) => [state, t(`surveyDesk.state_${state}`)]),
        ),
      }}
      filters={[{ name: "ronde", label: t("surveyDesk.columnRound"), options: list.rounds }]}
      rows={(open) => list.surveys.map((survey) => row(survey, open))}
      empty={<Text>{t(list.rounds.length === 0 ? "surveyDesk.noRounds" : "surveyDesk.none")}</Text>}
    />
  );
}
