import type { Picture } from "~/features/surveys/domain/pictures";
import { QUESTION_KINDS, orderedQuestions } from "~/features/surveys/domain/question";
import type { Question } from "~/features/surveys/domain/question";
import type { Builder } from "~/features/surveys/queries/desk-builder.server";
import { questionFields } from "~/features/surveys/schema/question-form";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Heading } from "~/ui/heading";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { conditionWords } from "./condition-words";
import { DeskSurveyShell } from "./desk-survey-shell";
import { FindingList } from "./finding-list";
import { QuestionForm } from "./question-form";

export interface QuestionPageProps {
  builder: Builder;
  question: Question;
  /** Pictures that the maker brought for this survey. */
  pictures: readonly Picture[];
  /** Something was just saved, and the form shows it. */
  saved: boolean;
  refusal:
    | {
        values: Record<string, string[]>;
        errors: Record<string, string>;
        refusal: { code: string } | null;
      }
    | undefined;
}

function KindForm({ builder, question }: Pick<QuestionPageProps, "builder" | "question">) {
  const t = useT();
  return (
    <form method="post" className="builder__add">
      <HiddenField name="revision" value={String(builder.survey.revision)} />
      <SelectField
        name="kind"
        label={t("surveyBuilder.kind")}
        defaultValue={question.kind}
        options={QUESTION_KINDS.map((kind) => ({
          value: kind,
          label: t(`surveyBuilder.kind_${kind}`),
        }))}
      />
      <Button kind="secondary" name="step" value="kind">
        {t("surveyBuilder.changeKind")}
      </Button>
    </form>
  );
}

/** One question in the making: its kind, when it is shown, and everything it says. */
export function QuestionPage(props: QuestionPageProps) {
  const { builder, question, pictures, saved, refusal } = props;
  const t = useT();
  const path = usePath();
  const { survey, questionnaire } = builder;
  const messages = useFormMessages(refusal?.errors);
  // What is wrong at a field is said there.
  const refused = messages.list.length > 0 ? null : refusal?.refusal?.code;
  const values = refusal
    ? Object.fromEntries(Object.entries(refusal.values).map(([name, list]) => [name, list[0]]))
    : questionFields(question);
  const findings = builder.findings.filter((finding) => finding.question === question.key);
  const number = orderedQuestions(questionnaire).indexOf(question) + 1;
  const here = path(`/werkplek/vragenlijsten/${survey.slug}/vragen`);
  return (
    <DeskSurveyShell survey={survey} here="questions">
      <TextLink href={`${here}#vraag-${question.key}`}>{t("surveyBuilder.back")}</TextLink>
      <Heading level={2}>{t("surveyDesk.question", { number })}</Heading>
      {saved && !refusal ? (
        <Alert kind="ok" role="status" title={t("surveyDesk.done_facts")} />
      ) : null}
      {refused ? (
        <Alert
          kind="warning"
          role="alert"
          title={t.find(`surveyBuilder.refused_${refused}`) ?? refused}
        />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {findings.length > 0 ? (
        <FindingList slug={survey.slug} questionnaire={questionnaire} findings={findings} />
      ) : null}
      <KindForm builder={builder} question={question} />
      <Text>
        {question.condition === undefined
          ? t("surveyBuilder.shownAlways")
          : t("surveyBuilder.shownIf", {
              condition: conditionWords(t, questionnaire, question.condition),
            })}{" "}
        <TextLink href={`${here}/${question.key}/voorwaarde`}>
          {t("surveyBuilder.toCondition")}
        </TextLink>
      </Text>
      {question.kind === "pictureChoice" ? (
        <Text>
          {t("surveyBuilder.ownPicturesHint")}{" "}
          <TextLink href={path(`/werkplek/vragenlijsten/${survey.slug}/beelden`)}>
            {t("surveyBuilder.ownPictures")}
          </TextLink>
        </Text>
      ) : null}
      <QuestionForm
        question={question}
        pictures={pictures}
        revision={survey.revision}
        values={values}
        errors={messages.of}
      />
    </DeskSurveyShell>
  );
}
