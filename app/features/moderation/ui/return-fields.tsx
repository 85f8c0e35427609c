import { useT } from "~/i18n/context";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";

type Fields = {
  value: (name: string) => string | undefined;
  errors: Readonly<Record<string, string | undefined>>;
};

export type ReturnFieldsProps = Fields & {
  rules: readonly { key: string; title: string }[];
};

/** By which rule a text goes back, and how it can be sent again. */
export function ReturnFields({ rules, value, errors }: ReturnFieldsProps) {
  const t = useT();
  return (
    <>
      <SelectField
        name="rule"
        label={t("moderation.ruleField")}
        placeholder="–"
        options={rules.map(({ key, title }) => ({ value: key, label: title }))}
        defaultValue={value("rule")}
        error={errors["rule"]}
      />
      <TextAreaField
        name="howToResubmit"
        rows={3}
        label={t("moderation.resubmitField")}
        description={t("moderation.resubmitHelp")}
        defaultValue={value("howToResubmit")}
        error={errors["howToResubmit"]}
      />
    </>
  );
}

/** What the writer reads of why. */
export function ExplanationField({ value, errors }: Fields) {
  const t = useT();
  return (
    <TextAreaField
      name="explanation"
      rows={4}
      label={t("moderation.explanationField")}
      description={t("moderation.explanationHelp")}
      defaultValue={value("explanation")}
      error={errors["explanation"]}
    />
  );
}
