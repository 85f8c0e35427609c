import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { TextField } from "~/ui/text-field";

const FIELDS = ["email", "password", "code"] as const;

export interface SignInFormProps {
  action: string;
  email?: string;
  /** Message key by field. */
  errors: Record<string, string>;
  /** Everything was filled in, and it did not open the door. */
  refused: boolean;
  /** The password that was typed holds for the next try, unless another one is typed. */
  passwordKept: boolean;
}

/** E-mail address, password and second factor in one form: nothing tells which of them was wrong. */
export function SignInForm({ action, email, errors, refused, passwordKept }: SignInFormProps) {
  const t = useT();
  const messageOf = (field: string) => t.find(errors[field] ?? "");
  const wrong = FIELDS.flatMap((field) => {
    const message = messageOf(field);
    return message ? [{ field, message }] : [];
  });
  const summary = refused ? [{ message: t("staff.signInRefused") }] : wrong;
  return (
    <form method="post" action={action} noValidate>
      <FormLayout>
        <ErrorSummary
          title={t.count("site.errorSummaryTitle", Math.max(1, summary.length))}
          errors={summary}
        />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          label={t("staff.email")}
          defaultValue={email}
          error={messageOf("email")}
        />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={t("staff.password")}
          description={passwordKept ? t("staff.passwordKept") : undefined}
          error={messageOf("password")}
        />
        <TextField
          name="code"
          autoComplete="one-time-code"
          size="short"
          label={t("staff.code")}
          description={t("staff.codeDescription")}
          error={messageOf("code")}
        />
        <FormActions>
          <Button>{t("staff.signIn")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
