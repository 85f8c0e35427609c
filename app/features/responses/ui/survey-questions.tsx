import { pageAddress } from "~/features/responses/domain/page-address";
import type { SurveyQuestions } from "~/features/responses/queries/survey-pages.server";
import { fromStored } from "~/features/responses/domain/stored-answers";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import { shapeOf } from "~/features/surveys/domain/question";
import { usePath, useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { KeptTyping } from "~/ui/kept-typing";
import { QuestionField } from "./question-field";
import { answerMessage, startingValues, summaryOf, wordsFor } from "./question-view";
import { SURVEY_FORM } from "./survey-bar";
import { SurveyFrame } from "./survey-frame";
import type { FramedView } from "./survey-frame";
import { SurveyWords } from "./survey-words";

export type QuestionsPageProps = {
  view: SurveyQuestions & FramedView;
  submission: string;
  /** The post that was refused: what was typed, and what is wrong with it. */
  refused?: { values: RawForm; errors: readonly AnswerError[] } | undefined;
  /** Why the token of the form does not count: a message key. */
  expired?: string | undefined;
  /** An answer on this page added a question to it. */
  opened?: boolean | undefined;
};

/** One page of questions: progress, the questions, and always a way to stop and go on later. */
export function SurveyQuestionsPage(props: QuestionsPageProps) {
  const t = useT();
  const { view, opened = false } = props;
  const answers = fromStored(view.questionnaire, view.answers);
  const words = wordsFor(view.questionnaire, answers, t);
  return (
    <SurveyFrame
      view={view}
      progress={view.progress}
      title={<SurveyWords text={view.page.title} words={words} />}
      intro={view.page.intro ? <SurveyWords text={view.page.intro} words={words} /> : undefined}
      notice={
        opened ? (
          <Alert kind="info" role="status">
            <p>{t("surveys.opened")}</p>
          </Alert>
        ) : null
      }
    >
      <QuestionsForm {...props} />
    </SurveyFrame>
  );
}

function QuestionsForm({ view, submission, refused, expired }: QuestionsPageProps) {
  const t = useT();
  const path = usePath();
  const answers = fromStored(view.questionnaire, view.answers);
  const words = wordsFor(view.questionnaire, answers, t);
  const values = refused?.values ?? startingValues(view.questions, answers, view.typed);
  const errors = refused?.errors ?? [];
  const errorOf = (key: string) => errors.find((error) => error.question === key);
  const asked = view.questions.filter((question) => shapeOf(question) !== "none");
  const fields = view.questions.map((question) => {
    const error = errorOf(question.key);
    const message = error && answerMessage(t, question, error);
    return { question, words, values, error, message, rankSteps: true };
  });
  const summary = [...(expired ? [{ message: errorText(t, expired) }] : []), ...summaryOf(fields)];
  return (
    // An address without the place of a question: a browser takes that along to every page that follows.
    <form
      method="post"
      action={path(pageAddress(view.head.slug, view.page.key, view.calm))}
      id={SURVEY_FORM}
      noValidate
      data-survey=""
      autoComplete="off"
    >
      <HiddenField name="submission" value={submission} />
      <HiddenField name="version" value={view.version} />
      <HiddenField name="seen" value={asked.map(({ key }) => key).join(" ")} />
      <FormLayout>
        <ErrorSummary title={t.count("site.errorSummaryTitle", summary.length)} errors={summary} />
        {fields.map((field) => (
          <div key={field.question.key} id={`question-${field.question.key}`} data-question="">
            <QuestionField view={field} />
          </div>
        ))}
        <KeptTyping />
        <FormActions>
          <Button name="intent" value="next">
            {t("surveys.next")}
          </Button>
          <Button kind="secondary" name="intent" value="previous">
            {t("surveys.previous")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
