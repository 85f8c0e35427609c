import { shapeOf } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextField } from "~/ui/text-field";
import { fieldProps } from "./question-field-props";
import type { QuestionFormProps } from "./question-field-props";
import { QuestionParts } from "./question-parts";
import { QuestionWordings } from "./question-wordings";
import { Words } from "./question-words";

/** Everything of one question: words in both languages, what its kind needs, and its code. */
export function QuestionForm(props: QuestionFormProps) {
  const t = useT();
  const { question, revision, values } = props;
  const asks = shapeOf(question) !== "none";
  return (
    <form method="post" noValidate>
      <HiddenField name="revision" value={String(revision)} />
      <FormLayout>
        <Words
          {...props}
          name="label"
          label={t(asks ? "surveyBuilder.label" : "surveyBuilder.statement")}
        />
        <QuestionParts {...props} />
        <Words
          {...props}
          name="help"
          label={t("surveyBuilder.help")}
          help={t("surveyBuilder.helpHelp")}
          optional
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
            <Words {...props} name="why" label={t("surveyBuilder.why")} optional />
          </>
        ) : null}
        <QuestionWordings {...props} />
        <Details summary={t("surveyBuilder.more")} open={props.errors["key"] !== undefined}>
          <TextField
            {...fieldProps(props)("key")}
            label={t("surveyBuilder.code")}
            description={t("surveyBuilder.codeHelp")}
            size="short"
            maxLength={31}
            spellCheck={false}
            autoCapitalize="none"
          />
        </Details>
        <FormActions>
          <Button name="step" value="save">
            {t("surveyDesk.save")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
