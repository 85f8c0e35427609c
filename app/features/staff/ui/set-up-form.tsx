import type { SetUpPage } from "~/features/staff/queries/setup-link.server";
import { FactorToScan } from "~/features/staff/ui/factor-to-scan";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";

export interface SetUpFormProps {
  action: string;
  page: SetUpPage;
  errors: Readonly<Record<string, string>>;
  /** The password that was chosen holds for the next try, unless another one is typed. */
  passwordKept: boolean;
}

/** A password, and the second factor with the proof that it arrived in the app. */
export function SetUpForm({ action, page, errors, passwordKept }: SetUpFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" action={action} noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {/* Lets a password manager keep the password with the right account. */}
        <input type="hidden" name="email" autoComplete="username" value={page.email} />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={t("staff.newPassword")}
          description={t(passwordKept ? "staff.newPasswordKept" : "staff.newPasswordDescription")}
          error={messages.of["password"]}
        />
        <Section title={t("staff.appTitle")}>
          <FactorToScan secret={page.secret} address={page.address} />
        </Section>
        <TextField
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          size="short"
          label={t("staff.firstCode")}
          error={messages.of["code"]}
        />
        <FormActions>
          <Button>{t("staff.setUp")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
