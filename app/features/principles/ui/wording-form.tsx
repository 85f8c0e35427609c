import type { PrincipleChoice } from "~/features/principles/queries/choices.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";

export interface WordingFormProps {
  principles: readonly PrincipleChoice[];
  submission: string;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** Which words of which principle changed, and when. */
export function WordingForm({ principles, submission, values, errors }: WordingFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const field = (name: string) => ({
    name,
    defaultValue: values[name]?.[0],
    error: messages.of[name],
  });
  return (
    <form method="post" noValidate>
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <SelectField
          {...field("principleId")}
          label={t("reportingDesk.wordingPrinciple")}
          placeholder=""
          options={principles.map(({ id, number, title }) => ({
            value: id,
            label: t("reportingDesk.principleOption", { number, title: title.text }),
          }))}
        />
        <TextAreaField {...field("before")} label={t("reportingDesk.wordingBefore")} rows={3} />
        <TextAreaField {...field("after")} label={t("reportingDesk.wordingAfter")} rows={3} />
        <DateField {...field("changedOn")} label={t("reportingDesk.wordingOn")} />
        <FormActions>
          <Button>{t("reportingDesk.wordingSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
