import { DraftHelp } from "~/features/moderation/ui/help-lines";
import { pageAddress } from "~/features/responses/domain/page-address";
import type { SurveyQuestions } from "~/features/responses/queries/survey-pages.server";
import { fromStored } from "~/features/responses/domain/stored-answers";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import { shapeOf } from "~/features/surveys/domain/question";
import { KioskReturn } from "~/features/surveys/ui/kiosk-return";
import { usePath, useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { KeptTyping } from "~/ui/kept-typing";
import { PageHeader } from "~/ui/page-header";
import { QuestionField } from "./question-field";
import { answerMessage, errorTarget, startingValues, wordsFor } from "./question-view";
import { SURVEY_FORM, SurveyBar, useProgressLabel } from "./survey-bar";

export type QuestionsPageProps = {
  view: SurveyQuestions;
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
  const label = useProgressLabel(view.progress);
  return (
    <div className={classNames("survey-page", view.large && "survey-page--large")}>
      <SurveyBar progress={view.progress} label={label} large={view.large} />
      <PageHeader
        kicker={<Localized text={view.head.title} />}
        title={words(view.page.title)}
        lead={view.page.intro ? words(view.page.intro) : undefined}
      />
      {opened ? (
        <Alert kind="info" role="status">
          <p>{t("surveys.opened")}</p>
        </Alert>
      ) : null}
      <DraftHelp lines={view.help} />
      <QuestionsForm {...props} />
      {view.kiosk ? <KioskReturn slug={view.head.slug} /> : null}
      <script src="/survey.js" defer />
    </div>
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
  const summary = view.questions.flatMap((question) => {
    const error = errorOf(question.key);
    if (!error) return [];
    const message = `${words(question.label)}: ${answerMessage(t, question, error)}`;
    return [{ field: errorTarget(question, error), message }];
  });
  if (expired) summary.unshift({ field: "", message: errorText(t, expired) });
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
        <ErrorSummary
          title={t.count("site.errorSummaryTitle", summary.length)}
          errors={summary.map(({ field, message }) => (field ? { field, message } : { message }))}
        />
        {view.questions.map((question) => {
          const error = errorOf(question.key);
          const message = error && answerMessage(t, question, error);
          return (
            <div key={question.key} id={`question-${question.key}`} data-question="">
              <QuestionField view={{ question, words, values, error, message, rankSteps: true }} />
            </div>
          );
        })}
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
