import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { TextAreaField } from "~/ui/text-area-field";

export interface AppealFormProps {
  action: string;
  refused?: {
    values: Readonly<Record<string, readonly string[]>>;
    errors: Readonly<Record<string, string>>;
  };
}

/** Asks for another moderator, with what the first one did not see. */
export function AppealForm({ action, refused }: AppealFormProps) {
  const t = useT();
  const messages = useFormMessages(refused?.errors);
  return (
    <form method="post" action={action} noValidate autoComplete="off">
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextAreaField
          name="reason"
          rows={5}
          label={t("moderation.appealReason")}
          defaultValue={refused?.values["reason"]?.[0]}
          error={messages.of["reason"]}
        />
        <FormActions>
          <Button>{t("moderation.appealSend")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
