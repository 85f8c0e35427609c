import type { BatchPage } from "~/features/moderation/queries/batch.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { FoundWords } from "./found-words";

export interface BatchFormProps {
  batch: BatchPage;
  action: string;
  rules: readonly { key: string; title: string }[];
  colleagues: readonly { id: string; name: string }[];
  themes: readonly { value: string; label: string }[];
  values: Readonly<Record<string, string[]>>;
  errors: Readonly<Record<string, string>>;
}

type Fields = {
  value: (name: string) => string | undefined;
  errors: Record<string, string | undefined>;
};

function ReturnFields({ rules, value, errors }: Pick<BatchFormProps, "rules"> & Fields) {
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
        name="explanation"
        rows={4}
        label={t("moderation.explanationField")}
        description={t("moderation.explanationHelp")}
        defaultValue={value("explanation")}
        error={errors["explanation"]}
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

/** What a batch still asks, and the button that sends it with its number. */
export function BatchForm(props: BatchFormProps) {
  const { batch, action, colleagues, themes, values } = props;
  const t = useT();
  const messages = useFormMessages(props.errors);
  const value = (name: string) => values[name]?.[0];
  const part = { value, errors: messages.of };
  return (
    <form method="post" action={action} noValidate id="samen">
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {batch.action === "return" ? <ReturnFields rules={props.rules} {...part} /> : null}
        {batch.action === "assign" ? (
          <SelectField
            name="assigneeId"
            label={t("moderationBatch.colleague")}
            placeholder="–"
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={value("assigneeId")}
            error={messages.of["assigneeId"]}
          />
        ) : null}
        {batch.action === "theme" ? (
          <SelectField
            name="theme"
            label={t("moderationBatch.theme")}
            placeholder="–"
            options={themes}
            defaultValue={value("theme")}
            error={messages.of["theme"]}
          />
        ) : null}
        <FoundWords errors={props.errors} values={values} />
        <Text quiet small>
          {t("moderationBatch.sendHelp")}
        </Text>
        <FormActions>
          <Button>{t("moderationBatch.send", { count: batch.toGo })}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
