import type { Finding } from "~/features/surveys/domain/finding";
import type { Picture } from "~/features/surveys/domain/pictures";
import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { QUESTION_KINDS, orderedQuestions, shapeOf } from "~/features/surveys/domain/question";
import type { Question } from "~/features/surveys/domain/question";
import type { Builder } from "~/features/surveys/queries/desk-builder.server";
import { questionFields } from "~/features/surveys/schema/question-form";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Heading } from "~/ui/heading";
import { HiddenField } from "~/ui/hidden-field";
import { KeptTyping } from "~/ui/kept-typing";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import { conditionWords } from "./condition-words";
import { EDITOR_FORM } from "./editor-form";
import { Palette } from "./palette";
import { QuestionEnglish } from "./question-english";
import { fieldProps } from "./question-field-props";
import { QuestionParts } from "./question-parts";
import { QuestionRepeat } from "./question-repeat";
import { QuestionTips } from "./question-tips";
import { QuestionWordings } from "./question-wordings";

export interface QuestionEditorProps {
  builder: Builder;
  question: Question;
  /** The question as it is stored, which what was typed is held against. */
  stored: Question;
  /** Pictures that the maker brought for this survey. */
  pictures: readonly Picture[];
  /** What the check says of it; null where nothing was written yet. */
  findings: readonly Finding[] | null;
  /** Something was just saved, and the form shows it. */
  saved: boolean;
  /** What was typed, where the form comes back. */
  values: Record<string, string[]> | undefined;
  errors: Record<string, string> | undefined;
}

function Shown({ builder, question }: Pick<QuestionEditorProps, "builder" | "question">) {
  const t = useT();
  const path = usePath();
  const { survey, questionnaire } = builder;
  const here = path(`/werkplek/vragenlijsten/${survey.slug}`);
  return (
    <>
      <Text>
        {question.condition === undefined
          ? t("surveyBuilder.shownAlways")
          : t("surveyBuilder.shownIf", {
              condition: conditionWords(t, questionnaire, question.condition),
            })}{" "}
        <TextLink href={`${here}/vragen/${question.key}/voorwaarde`}>
          {t("surveyBuilder.toCondition")}
        </TextLink>
      </Text>
      {question.kind === "pictureChoice" ? (
        <Text>
          {t("surveyBuilder.ownPicturesHint")}{" "}
          <TextLink href={`${here}/beelden`}>{t("surveyBuilder.ownPictures")}</TextLink>
        </Text>
      ) : null}
    </>
  );
}

function KindFields({ question }: Pick<QuestionEditorProps, "question">) {
  const t = useT();
  return (
    <div className="builder__add">
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
    </div>
  );
}

/** One question in the making, in its place among the others: what everybody writes first, the rest folded. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { builder, question, stored, pictures, findings, saved, values: typed, errors } = props;
  const t = useT();
  const path = usePath();
  const { survey, questionnaire } = builder;
  const messages = useFormMessages(errors);
  const values = typed
    ? Object.fromEntries(Object.entries(typed).map(([name, list]) => [name, list[0]]))
    : questionFields(question);
  const form = { question, pictures, values, errors: messages.of };
  const field = fieldProps(form);
  const asks = shapeOf(question) !== "none";
  const number = orderedQuestions(questionnaire).findIndex(({ key }) => key === question.key) + 1;
  const isWrong = (names: readonly string[]) => names.some((name) => messages.of[name]);
  return (
    <form
      method="post"
      noValidate
      id={EDITOR_FORM}
      className="builder__editor"
      action={path(`/werkplek/vragenlijsten/${survey.slug}/vragen/${question.key}`)}
    >
      <HiddenField name="revision" value={String(survey.revision)} />
      <StoredValuesField values={questionFields(stored)} />
      <FormLayout>
        <Heading level={3}>
          {t("surveyBuilder.editing", { number, kind: t(`surveyBuilder.kind_${question.kind}`) })}
        </Heading>
        {saved && !errors ? (
          <Alert kind="ok" role="status" title={t("surveyDesk.done_facts")} />
        ) : null}
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextAreaField
          {...field("label.nl")}
          label={t(asks ? "surveyBuilder.label" : "surveyBuilder.statement")}
          rows={2}
          hasNoticeBelow
        />
        <QuestionParts {...form} />
        <QuestionRepeat {...{ questionnaire, question }} />
        <QuestionTips survey={survey.slug} {...{ questionnaire, question, findings }} />
        <FormActions>
          <Button name="step" value="save">
            {t("surveyDesk.save")}
          </Button>
          <Button kind="secondary" name="step" value="preview">
            {t("surveyBuilder.preview")}
          </Button>
          <Button kind="subtle" name="step" value={`removeQuestion:${question.key}`} icon="trash">
            {t("surveyBuilder.removeThis")}
          </Button>
        </FormActions>
        <Palette page={question.page} after={question.key} form={EDITOR_FORM} />
        <KeptTyping />
        <Details
          summary={t("surveyBuilder.around")}
          open={values["help.nl"] !== "" || isWrong(["help.nl", "why.nl"])}
        >
          <TextAreaField
            {...field("help.nl")}
            label={t("surveyBuilder.help")}
            description={t("surveyBuilder.helpHelp")}
            rows={2}
            optionalText={t("site.optional")}
          />
          {asks ? (
            <>
              <Checkbox
                name="required"
                label={t("surveyBuilder.fieldRequired")}
                defaultChecked={values["required"] === "on"}
              />
              <Checkbox
                name="personal"
                label={t("surveyBuilder.fieldPersonal")}
                description={t("surveyBuilder.fieldPersonalHelp")}
                defaultChecked={values["personal"] === "on"}
              />
              <TextAreaField
                {...field("why.nl")}
                label={t("surveyBuilder.why")}
                rows={2}
                optionalText={t("site.optional")}
              />
            </>
          ) : null}
        </Details>
        <QuestionEnglish {...form} />
        <QuestionWordings {...form} />
        <Details summary={t("surveyBuilder.more")} open={isWrong(["key"])}>
          <TextField
            {...field("key")}
            label={t("surveyBuilder.code")}
            description={t("surveyBuilder.codeHelp")}
            size="short"
            maxLength={31}
            spellCheck={false}
            autoCapitalize="none"
          />
          <KindFields question={question} />
        </Details>
        <Shown builder={builder} question={question} />
      </FormLayout>
    </form>
  );
}
