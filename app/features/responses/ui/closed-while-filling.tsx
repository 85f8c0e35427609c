import type { SurveyHead } from "~/features/responses/queries/survey-pages.server";
import type { StoredAnswers } from "~/features/responses/domain/stored-answers";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { AnswerList } from "./answer-list";

/** The survey closed while somebody was filling it in: said plainly, with what they wrote still there to read. */
export function ClosedWhileFilling(props: {
  view: { head: SurveyHead; questionnaire: Questionnaire };
  answers: StoredAnswers;
}) {
  const t = useT();
  const { head, questionnaire } = props.view;
  const date = head.closesAt && formatDate(t.language, head.closesAt);
  return (
    <Stack gap="page">
      <PageHeader title={<Localized text={head.title} />} />
      <Alert kind="info" title={t("surveys.closedTitle")} role="alert">
        <p>{date ? t("surveys.closedText", { date }) : t("surveys.closedTextPlain")}</p>
      </Alert>
      {Object.keys(props.answers).length > 0 ? (
        <Section title={t("surveys.closedDraft")} intro={t("surveys.closedDraftText")}>
          <AnswerList lines={{ questionnaire, answers: props.answers }} />
        </Section>
      ) : null}
    </Stack>
  );
}
