import { textIn } from "~/features/surveys/domain/localized-text";
import { TEMPLATE_KEYS, templateByKey } from "~/features/surveys/domain/templates";
import { OWN_TEMPLATE } from "~/features/surveys/schema/facts-form";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

export interface SurveyFormProps {
  rounds: readonly { id: string; title: string }[];
  refusal: { values: Record<string, string[]>; errors: Record<string, string> } | undefined;
}

export interface NewSurveyFormProps extends SurveyFormProps {
  /** Templates of the organisation, and the one to begin with. */
  own: readonly { id: string; name: string }[];
  chosen: string | null;
}

/** The few things a survey needs to exist: its round, its name, and what to begin with. */
export function NewSurveyForm({ rounds, own, chosen, refusal }: NewSurveyFormProps) {
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const field = (name: string) => ({
    name,
    ...(refusal?.values[name]?.[0] === undefined ? {} : { defaultValue: refusal.values[name][0] }),
    ...(messages.of[name] === undefined ? {} : { error: messages.of[name] }),
  });
  const templates = TEMPLATE_KEYS.map((key) => {
    const { title, questionnaire } = templateByKey(key);
    return {
      value: key,
      label: textIn(title, t.language),
      description: t.count("surveys.questionCount", questionnaire.questions.length),
    };
  });
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <SelectField
          {...field("roundId")}
          label={t("surveyDesk.field_round")}
          placeholder={t("surveyDesk.chooseRound")}
          options={rounds.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextField {...field("title")} label={t("surveyDesk.field_title")} maxLength={120} />
        <RadioGroup
          {...field("template")}
          defaultValue={
            refusal?.values["template"]?.[0] ?? (chosen ? `${OWN_TEMPLATE}${chosen}` : undefined)
          }
          label={t("surveyDesk.field_template")}
          options={[
            ...own.map(({ id, name }) => ({
              value: `${OWN_TEMPLATE}${id}`,
              label: name,
              description: t("ownTemplates.ofOurs"),
            })),
            ...templates,
            { value: "empty", label: t("surveyDesk.templateEmpty") },
          ]}
        />
        <FormActions>
          <Button>{t("surveyDesk.make")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
