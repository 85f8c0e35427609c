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
import type { Role } from "~/features/participation/domain/roles";
import { wordedRoles } from "~/features/surveys/domain/wording";
import { SelectField } from "~/ui/select-field";
import { AnswerList } from "./answer-list";
import { QuestionField } from "./question-field";
import { answerMessage, startingValues, summaryOf, wordsFor } from "./question-view";
import { progressWords } from "./survey-bar";

export interface TrialProps {
  /** In the words of `role`. */
  questionnaire: Questionnaire;
  /** In whose words it is tried out; null: in words for everybody. */
  role: Role | null;
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

/** The role to try it out as, where questions have words of their own for some. */
function TrialWordings({ questionnaire, role }: Pick<TrialProps, "questionnaire" | "role">) {
  const t = useT();
  const roles = wordedRoles(questionnaire);
  if (roles.length === 0) return null;
  return (
    <form method="get" className="builder__add">
      <SelectField
        name="rol"
        label={t("surveyBuilder.trialRole")}
        required={false}
        defaultValue={role ?? ""}
        options={[
          { value: "", label: t("surveyDesk.wordsForAll") },
          ...roles.map((each) => ({ value: each, label: t(`terms.role_${each}`) })),
        ]}
      />
      <Button kind="secondary">{t("surveyBuilder.trialAs")}</Button>
    </form>
  );
}

function TrialEnd({ questionnaire, role, step }: TrialProps) {
  const t = useT();
  return (
    <Stack>
      <Heading level={2}>{t("surveyBuilder.trialEnd")}</Heading>
      <Text>{t("surveyBuilder.trialEndText")}</Text>
      <AnswerList lines={{ questionnaire, answers: step.answers }} />
      <form method="get">
        {role === null ? null : <HiddenField name="rol" value={role} />}
        <Button kind="secondary">{t("surveyBuilder.trialAgain")}</Button>
      </form>
    </Stack>
  );
}

/** A questionnaire as people meet it on a phone. Nothing of it is stored. */
export function Trial({ questionnaire, role, step }: TrialProps) {
  const t = useT();
  const page = questionnaire.pages.find(({ key }) => key === step.page);
  return (
    <Stack>
      <Alert kind="info">
        <p>{t("surveyBuilder.trialText")}</p>
      </Alert>
      <TrialWordings questionnaire={questionnaire} role={role} />
      {step.dropped.length > 0 ? (
        <Alert kind="warning" role="status">
          <p>{t.count("surveyBuilder.trialDropped", step.dropped.length)}</p>
        </Alert>
      ) : null}
      <div className="phone">
        {page ? (
          <TrialForm {...{ questionnaire, role, step, page }} />
        ) : (
          <TrialEnd {...{ questionnaire, role, step }} />
        )}
      </div>
    </Stack>
  );
}
