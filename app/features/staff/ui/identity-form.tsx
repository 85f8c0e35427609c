import type { IdentityWords } from "~/features/region/domain/identity-change";
import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";

const FIELDS = [
  { name: "regionName", type: "text", longest: 120, required: true },
  { name: "regionNameEn", type: "text", longest: 120, required: true },
  { name: "siteName", type: "text", longest: 40, required: true },
  { name: "contactName", type: "text", longest: 120, required: false },
  { name: "contactEmail", type: "email", longest: 254, required: false },
  { name: "contactPhone", type: "tel", longest: 21, required: false },
  { name: "securityContact", type: "text", longest: 500, required: false },
] as const;

export interface IdentityFormProps {
  action: string;
  words: IdentityWords;
  version: string;
  /** What was typed, when the form comes back. */
  typed?: Readonly<Record<string, readonly string[] | undefined>>;
  /** Sentences by field. */
  errors: Readonly<Record<string, string>>;
}

/** What the region and its site are called, and who can be reached. */
export function IdentityForm({ action, words, version, typed = {}, errors }: IdentityFormProps) {
  const t = useT();
  const list = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <Section title={t("regionDesk.settings_identity")} intro={t("regionDesk.identityIntro")}>
      <form method="post" action={action} noValidate>
        <HiddenField name="version" value={version} />
        <StoredValuesField values={{ ...words }} />
        <HiddenField name="intent" value="identity" />
        <FormLayout>
          <ErrorSummary title={t.count("site.errorSummaryTitle", list.length)} errors={list} />
          {FIELDS.map(({ name, type, longest, required }) => (
            <TextField
              key={name}
              name={name}
              type={type}
              label={t(`regionDesk.setting_${name}`)}
              description={t(`regionDesk.settingHelp_${name}`)}
              optionalText={required ? undefined : t("site.optional")}
              defaultValue={typed[name]?.[0] ?? words[name]}
              maxLength={longest}
              error={errors[name]}
            />
          ))}
          <FormActions>
            <Button>{t("regionDesk.identitySave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
