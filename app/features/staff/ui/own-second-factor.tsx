import type { NewFactor } from "~/features/staff/queries/own-account.server";
import { FactorToScan } from "~/features/staff/ui/factor-to-scan";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";
import { PresentPasswordForm } from "./present-password-form";

interface OwnSecondFactorProps {
  /** The one this browser is adding. */
  adding: NewFactor | null;
  errors: Readonly<Record<string, string | undefined>>;
}

/** Another phone for the second factor: the password first, then the drawing to scan and a code of the new app. */
export function OwnSecondFactor({ adding, errors }: OwnSecondFactorProps) {
  const t = useT();
  return (
    <Section
      title={t("ownAccount.factorTitle")}
      intro={t("ownAccount.factorText")}
      id="tweede-stap"
    >
      {adding ? (
        <form method="post" noValidate>
          <FormLayout>
            <FactorToScan {...adding} />
            <TextField
              name="newCode"
              inputMode="numeric"
              autoComplete="one-time-code"
              size="short"
              label={t("staff.firstCode")}
              error={errors["newCode"]}
            />
            <FormActions>
              <Button name="intent" value="factorCode">
                {t("ownAccount.factorUse")}
              </Button>
              <Button kind="secondary" name="intent" value="factorStop">
                {t("ownAccount.factorStop")}
              </Button>
            </FormActions>
          </FormLayout>
        </form>
      ) : (
        <PresentPasswordForm
          intent="factor"
          field="currentForFactor"
          errors={errors}
          label={t("ownAccount.factorBegin")}
        />
      )}
    </Section>
  );
}
