import type { DeskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { useT } from "~/i18n/context";
import { formatNumber } from "~/i18n/format";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";

/** How a survey is doing: sent, begun, texts to read, and whom the maker hoped to hear and did not yet. */
export function DeskFigures({ survey }: { survey: DeskSurveyPage }) {
  const t = useT();
  const written = (value: number) => formatNumber(t.language, value);
  const facts = [
    { key: "sent", term: t("surveyDesk.factSent"), detail: written(survey.sent) },
    { key: "drafts", term: t("surveyDesk.factDrafts"), detail: written(survey.drafts) },
    { key: "waiting", term: t("surveyDesk.factWaiting"), detail: written(survey.waiting) },
    ...survey.quotas.map(({ role, persons, sent, municipalities }) => ({
      key: role,
      term: t(`terms.roles_${role}`),
      detail: [
        t("surveyDesk.quotaCount", { sent: written(sent), hoped: written(persons) }),
        municipalities.reached < municipalities.of
          ? t("surveyDesk.quotaPlaces", {
              missing: municipalities.of - municipalities.reached,
              of: municipalities.of,
            })
          : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    })),
  ];
  return (
    <Section title={t("surveyDesk.figures")}>
      <DataList items={facts} />
    </Section>
  );
}
