import type { ReactNode } from "react";
import type { SurveyHead } from "~/features/responses/queries/survey-pages.server";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import { settleAnswers } from "~/features/surveys/domain/branching";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import type { LocalizedText } from "~/features/surveys/domain/localized-text";
import { orderedQuestions } from "~/features/surveys/domain/question";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { isRole } from "~/features/participation/domain/roles";
import { inWordsOf } from "~/features/surveys/domain/wording";
import { takeAll } from "~/features/responses/domain/filling";
import { usePath, useT } from "~/i18n/context";
import type { FormMessages } from "~/i18n/form-messages";
import { Localized } from "~/i18n/localized";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { QuestionField } from "./question-field";
import { answerMessage, summaryOf } from "./question-view";

export type WholeSurveyProps = {
  head: SurveyHead;
  questionnaire: Questionnaire;
  submission: string;
  refused: { values: RawForm; answerErrors: readonly AnswerError[] };
  messages: FormMessages;
  about: ReactNode;
};

/** The whole survey on one page: what came in at once and was not right, with everything typed still there. */
export function WholeSurveyPage(props: WholeSurveyProps) {
  const t = useT();
  const { head, refused, messages } = props;
  const [role = ""] = refused.values["role"] ?? [];
  const questionnaire = inWordsOf(props.questionnaire, isRole(role) ? role : null);
  const { answers } = takeAll(questionnaire, new Map(), refused.values);
  const visible = new Set(settleAnswers(questionnaire, answers).visible.map(({ key }) => key));
  const words = (text: LocalizedText) => textWithoutAnswers(text, t.language);
  const views = orderedQuestions(questionnaire)
    .filter(({ key }) => visible.has(key))
    .map((question) => {
      const error = refused.answerErrors.find((found) => found.question === question.key);
      const message = error && answerMessage(t, question, error);
      return { question, words, values: refused.values, error, message };
    });
  const errors = [...summaryOf(views), ...messages.list];
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader title={<Localized text={head.title} />} lead={<Localized text={head.intro} />} />
      <form
        method="post"
        action={path(`/vragenlijsten/${head.slug}`)}
        noValidate
        autoComplete="off"
      >
        <HiddenField name="submission" value={props.submission} />
        <FormLayout>
          <ErrorSummary title={t.count("site.errorSummaryTitle", errors.length)} errors={errors} />
          {views.map((view) => (
            <QuestionField key={view.question.key} view={view} />
          ))}
          {props.about}
          <FormActions>
            <Button name="intent" value="send">
              {t("surveys.send")}
            </Button>
          </FormActions>
        </FormLayout>
      </form>
    </Stack>
  );
}
