import { operatorsFor } from "~/features/surveys/domain/condition";
import { textIn } from "~/features/surveys/domain/localized-text";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import { optionsOf, orderedQuestions, shapeOf } from "~/features/surveys/domain/question";
import type { Question } from "~/features/surveys/domain/question";
import type { Builder } from "~/features/surveys/queries/desk-builder.server";
import { joining, topTests, valueIsChosen } from "~/features/surveys/schema/condition-form";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Heading } from "~/ui/heading";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { conditionWords } from "./condition-words";
import { DeskSurveyShell } from "./desk-survey-shell";

export interface ConditionPageProps {
  builder: Builder;
  question: Question;
  /** The earlier question that a new test is about, once it was chosen. */
  about: Question | null;
  refusal: { errors: Record<string, string>; refusal: { code: string } | null } | undefined;
}

function Revision({ builder }: Pick<ConditionPageProps, "builder">) {
  return <HiddenField name="revision" value={String(builder.survey.revision)} />;
}

/** The tests there are, each as a sentence that can be taken away. */
function Tests({ builder, question }: Pick<ConditionPageProps, "builder" | "question">) {
  const t = useT();
  const tests = topTests(question.condition);
  const other = joining(question.condition) === "all" ? "any" : "all";
  if (tests.length === 0) return <Text>{t("surveyBuilder.shownAlways")}</Text>;
  return (
    <form method="post">
      <Revision builder={builder} />
      <Text>{t(`surveyBuilder.joined_${joining(question.condition)}`)}</Text>
      <ul className="plain-list builder" role="list">
        {tests.map((test, index) => {
          const words = conditionWords(t, builder.questionnaire, test);
          return (
            <li className="builder__question" key={index}>
              <p>{words}</p>
              <Button kind="subtle" name="step" value={`remove:${index}`} icon="trash">
                {t("surveyBuilder.step_remove")}
                <VisuallyHidden> ({words})</VisuallyHidden>
              </Button>
            </li>
          );
        })}
      </ul>
      {tests.length > 1 ? (
        <Button kind="secondary" name="step" value={other}>
          {t(`surveyBuilder.join_${other}`)}
        </Button>
      ) : null}
    </form>
  );
}

/** First which earlier question it is about; the page then shows what can be asked of its answer. */
function ChooseQuestion({ builder, question }: Pick<ConditionPageProps, "builder" | "question">) {
  const t = useT();
  const ordered = orderedQuestions(builder.questionnaire);
  const earlier = ordered
    .slice(0, ordered.indexOf(question))
    .filter((candidate) => shapeOf(candidate) !== "none");
  if (earlier.length === 0) return <Text>{t("surveyBuilder.noEarlier")}</Text>;
  return (
    <form method="get" className="builder__add">
      <SelectField
        name="over"
        label={t("surveyBuilder.over")}
        required={false}
        options={earlier.map(({ key, label }) => ({
          value: key,
          label: `${ordered.findIndex((known) => known.key === key) + 1}. ${textWithoutAnswers(label, t.language)}`,
        }))}
      />
      <Button kind="secondary">{t("surveyBuilder.overNext")}</Button>
    </form>
  );
}

function NewTest(props: {
  builder: Builder;
  about: Question;
  errors: Record<string, string | undefined>;
}) {
  const t = useT();
  const { builder, about, errors } = props;
  const error = (name: string) => (errors[name] === undefined ? {} : { error: errors[name] });
  const choices = (options: readonly { key: string; label: Question["label"] }[]) =>
    options.map(({ key, label }) => ({ value: key, label: textIn(label, t.language) }));
  const value = { name: "value", label: t("surveyBuilder.value"), ...error("value") };
  return (
    <form method="post" noValidate>
      <Revision builder={builder} />
      <FormLayout>
        <Text>{textWithoutAnswers(about.label, t.language)}</Text>
        {about.kind === "matrix" ? (
          <SelectField name="row" label={t("surveyBuilder.row")} options={choices(about.rows)} />
        ) : null}
        <SelectField
          name="operator"
          label={t("surveyBuilder.operator")}
          {...error("operator")}
          options={operatorsFor(about).map((operator) => ({
            value: operator,
            label: t(`surveyBuilder.operator_${operator}`),
          }))}
        />
        {valueIsChosen(about) ? (
          <SelectField
            {...value}
            required={false}
            placeholder={t("surveyBuilder.noValue")}
            options={choices(optionsOf(about))}
          />
        ) : (
          <TextField {...value} optionalText={t("surveyBuilder.valueIfCompared")} />
        )}
        <FormActions>
          <Button name="step" value="add">
            {t("surveyBuilder.addTest")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** When a question is shown, in words: what there is, and one test more. */
export function ConditionPage({ builder, question, about, refusal }: ConditionPageProps) {
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refusal?.errors);
  // What is wrong at a field is said there.
  const refused = messages.list.length > 0 ? null : refusal?.refusal?.code;
  const back = path(`/werkplek/vragenlijsten/${builder.survey.slug}/vragen/${question.key}`);
  return (
    <DeskSurveyShell survey={builder.survey} here="questions">
      <TextLink href={back}>{t("surveyBuilder.backToQuestion")}</TextLink>
      <Heading level={2}>{t("surveyBuilder.conditionOf", { question: question.label.nl })}</Heading>
      {refused ? (
        <Alert
          kind="warning"
          role="alert"
          title={t.find(`surveyBuilder.refused_${refused}`) ?? refused}
        />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <Tests builder={builder} question={question} />
      <Section title={t("surveyBuilder.newTest")} level={3}>
        {about === null ? (
          <ChooseQuestion builder={builder} question={question} />
        ) : (
          <NewTest builder={builder} about={about} errors={messages.of} />
        )}
      </Section>
    </DeskSurveyShell>
  );
}
