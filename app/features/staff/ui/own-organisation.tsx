import type { OwnAccount } from "~/features/staff/queries/own-account.server";
import { OrganisationButtons } from "~/features/staff/ui/organisation-sign-in";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { PresentPassword } from "./owner-proof";
import { PresentPasswordForm } from "./present-password-form";

interface OwnOrganisationProps {
  organisations: OwnAccount["organisations"];
  errors: Readonly<Record<string, string | undefined>>;
}

/** With which organisation somebody signs in: to join it, to confirm that, and to part again. */
export function OwnOrganisation({ organisations, errors }: OwnOrganisationProps) {
  const t = useT();
  const { linked, possible, toConfirm } = organisations;
  const isConfirming = toConfirm !== null || errors["currentForLink"] !== undefined;
  if (linked.length + possible.length === 0 && !isConfirming) return null;
  return (
    <div className="stack" id="organisatie">
      {isConfirming ? (
        <Section
          title={t("organisationAccount.confirmTitle")}
          intro={
            toConfirm === null
              ? undefined
              : t("organisationAccount.confirmText", { name: toConfirm.name })
          }
        >
          <PresentPasswordForm
            intent="linkIdentity"
            field="currentForLink"
            errors={errors}
            label={t("organisationAccount.confirm")}
          />
        </Section>
      ) : null}
      {linked.map(({ id, name }) => (
        <Section key={id} title={t("organisationAccount.linkedTitle", { name })}>
          <Text>{t("organisationAccount.linkedText")}</Text>
          <form method="post" noValidate>
            <HiddenField name="intent" value="unlinkIdentity" />
            <HiddenField name="provider" value={id} />
            <FormLayout>
              <PresentPassword name="currentForUnlink" error={errors["currentForUnlink"]} />
              <FormActions>
                <Button kind="secondary">{t("organisationAccount.unlink")}</Button>
              </FormActions>
            </FormLayout>
          </form>
        </Section>
      ))}
      {isConfirming ? null : (
        <OrganisationButtons
          organisations={possible}
          search="?doel=koppelen"
          title={t("organisationAccount.joinTitle")}
          intro={t("organisationAccount.joinText")}
        />
      )}
    </div>
  );
}
