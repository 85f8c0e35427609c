import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { TextField } from "~/ui/text-field";

/** Room for the code with everything people put between its groups. */
const LONGEST_TYPED = 40;

export interface EnterCodeFormProps {
  action: string;
  typed?: string;
  /** Message key. */
  error?: string;
}

/** The one field that opens somebody's own input. */
export function EnterCodeForm({ action, typed, error }: EnterCodeFormProps) {
  const t = useT();
  const messages = useFormMessages(error === undefined ? {} : { code: error });
  return (
    <form method="post" action={action} noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField
          name="code"
          label={t("people.codeLabel")}
          description={t("people.codeDescription")}
          defaultValue={typed?.slice(0, LONGEST_TYPED)}
          error={messages.of["code"]}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={LONGEST_TYPED}
        />
        <FormActions>
          <Button>{t("people.enter")}</Button>
        </FormActions>
      </FormLayout>
      <script src="/code-from-address.js" defer />
    </form>
  );
}
