import type { SetUpPage } from "~/features/staff/queries/setup-link.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";
import { FactorToScan } from "./factor-to-scan";

interface SetUpByOrganisationProps {
  action: string;
  page: SetUpPage;
  errors: Readonly<Record<string, string>>;
  /** The organisation proved a second factor, so none is asked here. */
  hasFactor: boolean;
}

/** The confirmation that an account is opened by the organisation that just recognised its owner. */
export function SetUpByOrganisation(props: SetUpByOrganisationProps) {
  const { action, page, errors, hasFactor } = props;
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" action={action} noValidate>
      <HiddenField name="intent" value="organisation" />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {hasFactor ? null : (
          <>
            <Section title={t("staff.appTitle")} intro={t("organisationAccount.factorNeeded")}>
              <FactorToScan secret={page.secret} address={page.address} />
            </Section>
            <TextField
              name="organisationCode"
              inputMode="numeric"
              autoComplete="one-time-code"
              size="short"
              label={t("staff.firstCode")}
              error={messages.of["organisationCode"]}
            />
          </>
        )}
        <FormActions>
          <Button>{t("organisationAccount.confirm")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
