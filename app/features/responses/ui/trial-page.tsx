import { fromStored } from "~/features/responses/domain/stored-answers";
import type { TrialStep } from "~/features/responses/domain/trial";
import { pageProgress, visibleOnPage } from "~/features/surveys/domain/branching";
import { shapeOf } from "~/features/surveys/domain/question";
import type { Page, Questionnaire } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Heading } from "~/ui/heading";
import { HiddenField } from "~/ui/hidden-field";
import { ProgressSteps } from "~/ui/progress-steps";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { AnswerList } from "./answer-list";
import { QuestionField } from "./question-field";
import { answerMessage, startingValues, summaryOf, wordsFor } from "./question-view";
import { progressWords } from "./survey-bar";

export interface TrialProps {
  questionnaire: Questionnaire;
  step: TrialStep;
}

function TrialForm({ questionnaire, step, page }: TrialProps & { page: Page }) {
  const t = useT();
  const answers = fromStored(questionnaire, step.answers);
  const words = wordsFor(questionnaire, answers, t);
  const questions = visibleOnPage(questionnaire, answers, page.key);
  const progress = pageProgress(questionnaire, answers, page.key) ?? {
    number: 1,
    total: 1,
    exact: true,
  };
  const values = startingValues(questions, answers, step.typed);
  const views = questions.map((question) => {
    const error = step.errors.find((candidate) => candidate.question === question.key);
    const message = error && answerMessage(t, question, error);
    return { question, words, values, error, message };
  });
  const errors = summaryOf(views);
  const asked = questions.filter((question) => shapeOf(question) !== "none");
  return (
    <form method="post" noValidate>
      <HiddenField name="page" value={page.key} />
      <HiddenField name="seen" value={asked.map(({ key }) => key).join(" ")} />
      <HiddenField name="earlier" value={JSON.stringify(step.answers)} />
      <FormLayout>
        <ProgressSteps
          step={progress.number}
          total={progress.total}
          label={progressWords(t, progress)}
        />
        <Heading level={2}>{words(page.title)}</Heading>
        {page.intro ? <Text>{words(page.intro)}</Text> : null}
        <ErrorSummary title={t.count("site.errorSummaryTitle", errors.length)} errors={errors} />
        {views.map((view) => (
          <QuestionField key={view.question.key} view={view} />
        ))}
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

function TrialEnd({ questionnaire, step }: TrialProps) {
  const t = useT();
  return (
    <Stack>
      <Heading level={2}>{t("surveyBuilder.trialEnd")}</Heading>
      <Text>{t("surveyBuilder.trialEndText")}</Text>
      <AnswerList lines={{ questionnaire, answers: step.answers }} />
      <form method="get">
        <Button kind="secondary">{t("surveyBuilder.trialAgain")}</Button>
      </form>
    </Stack>
  );
}

/** A questionnaire as people meet it on a phone. Nothing of it is stored. */
export function Trial({ questionnaire, step }: TrialProps) {
  const t = useT();
  const page = questionnaire.pages.find(({ key }) => key === step.page);
  return (
    <Stack>
      <Alert kind="info">
        <p>{t("surveyBuilder.trialText")}</p>
      </Alert>
      {step.dropped.length > 0 ? (
        <Alert kind="warning" role="status">
          <p>{t.count("surveyBuilder.trialDropped", step.dropped.length)}</p>
        </Alert>
      ) : null}
      <div className="phone">
        {page ? (
          <TrialForm questionnaire={questionnaire} step={step} page={page} />
        ) : (
          <TrialEnd questionnaire={questionnaire} step={step} />
        )}
      </div>
    </Stack>
  );
}
