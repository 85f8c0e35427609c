import { useT } from "~/i18n/context";
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
  error?: string;
}

/** The one field that opens somebody's own input. */
export function EnterCodeForm({ action, typed, error }: EnterCodeFormProps) {
  const t = useT();
  return (
    <form method="post" action={action} noValidate>
      <FormLayout>
        <ErrorSummary
          title={t.count("site.errorSummaryTitle", 1)}
          errors={error ? [{ field: "code", message: error }] : []}
        />
        <TextField
          name="code"
          label={t("people.codeLabel")}
          description={t("people.codeDescription")}
          defaultValue={typed}
          error={error}
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
