import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";

/** The button that makes another code, with what it does to the old one. */
export function NewCodeForm(props: { submission: string; errors: Record<string, string> }) {
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(props.errors);
  return (
    <form method="post" action={path("/mijn/code")} noValidate>
      <HiddenField name="submission" value={props.submission} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <Text>{t("people.newCodeOld")}</Text>
        <FormActions>
          <Button icon="key">{t("people.newCodeMake")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
