import type { DeskProvider } from "~/features/staff/queries/identity-providers.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";

/** The organisations whose account opens the desks. */
export function ProviderList({ providers }: { providers: readonly DeskProvider[] }) {
  const t = useT();
  const path = usePath();
  if (providers.length === 0) return <Text>{t("organisationAccount.none")}</Text>;
  return (
    <Table
      list
      caption={t("organisationAccount.caption")}
      columns={[
        { key: "body", label: t("organisationAccount.bodyId") },
        { key: "issuer", label: t("organisationAccount.issuer") },
        { key: "accounts", label: t("organisationAccount.accounts"), numeric: true },
        { key: "state", label: t("staff.columnState") },
      ]}
      rows={providers.map(({ id, body, issuer, accounts, active }) => ({
        key: id,
        cells: [
          <a key="body" href={path(`/werkplek/accounts/organisaties/${id}`)}>
            {body}
          </a>,
          issuer,
          accounts,
          <Badge key="state" kind={active ? "good" : "neutral"}>
            {t(active ? "organisationAccount.on" : "organisationAccount.off")}
          </Badge>,
        ],
      }))}
    />
  );
}

interface ProviderFormProps {
  action: string;
  bodies: readonly { id: string; name: string }[];
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
  isNew: boolean;
}

/** Where the staff of an organisation sign in. */
export function ProviderForm({ action, bodies, values, errors, isNew }: ProviderFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const text = (name: string, description: boolean) => ({
    name,
    autoComplete: "off",
    label: t.find(`organisationAccount.${name}`) ?? "",
    description: description ? t.find(`organisationAccount.${name}Description`) : undefined,
    defaultValue: values[name]?.[0],
    error: messages.of[name],
  });
  return (
    <form method="post" action={action} noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <SelectField
          name="bodyId"
          label={t("organisationAccount.bodyId")}
          placeholder={t("organisationAccount.chooseBody")}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={values["bodyId"]?.[0]}
          error={messages.of["bodyId"]}
        />
        <TextField {...text("issuer", true)} />
        <TextField {...text("clientId", true)} />
        <TextField
          name="clientSecret"
          type="password"
          autoComplete="off"
          label={t("organisationAccount.clientSecret")}
          description={t(
            isNew
              ? "organisationAccount.clientSecretDescription"
              : "organisationAccount.clientSecretKept",
          )}
          optionalText={t("site.optional")}
          error={messages.of["clientSecret"]}
        />
        <TextField {...text("secretVariable", true)} optionalText={t("site.optional")} />
        <TextField {...text("acrValues", true)} optionalText={t("site.optional")} />
        <TextField {...text("amrValues", true)} optionalText={t("site.optional")} />
        <FormActions>
          <Button>{t(isNew ? "organisationAccount.add" : "organisationAccount.save")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Off, and on again. */
export function ProviderSwitch({ action, active }: { action: string; active: boolean }) {
  const t = useT();
  return (
    <Section
      title={t(active ? "organisationAccount.switchOffTitle" : "organisationAccount.switchOnTitle")}
      intro={active ? t("organisationAccount.switchOffText") : undefined}
    >
      <form method="post" action={action}>
        <HiddenField name="intent" value={active ? "switchOff" : "switchOn"} />
        <FormActions>
          <Button kind={active ? "danger" : "secondary"}>
            {t(active ? "staff.switchOff" : "staff.switchOn")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}
