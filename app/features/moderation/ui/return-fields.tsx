import type { ReturnWords } from "~/features/moderation/domain/return-message";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";

type Fields = {
  value: (name: string) => string | undefined;
  errors: Readonly<Record<string, string | undefined>>;
};

export type ReturnFieldsProps = Fields & {
  rules: readonly { key: string; title: string }[];
  /** Whether an example was put in just now. */
  isFilled: boolean;
};

type Values = Readonly<Record<string, string[]>>;

/** What was typed, with the example that was put in. */
export function withFilled(values: Values, filled: ReturnWords | undefined): Values {
  if (filled === undefined) return values;
  const { explanation, howToResubmit } = filled;
  return { ...values, explanation: [explanation], howToResubmit: [howToResubmit] };
}

/** By which rule a text goes back, and how it can be sent again. */
export function ReturnFields({ rules, isFilled, value, errors }: ReturnFieldsProps) {
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
      <div className="cluster">
        <Button kind="secondary" name="intent" value="example" describedBy="example-help">
          {t("returnMessages.fill")}
        </Button>
      </div>
      <div id="example-help" role={isFilled ? "status" : undefined}>
        <Text small quiet={!isFilled}>
          {t(isFilled ? "returnMessages.filled" : "returnMessages.fillHelp")}
        </Text>
      </div>
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
