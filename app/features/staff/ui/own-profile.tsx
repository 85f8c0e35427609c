import type { OwnAccount } from "~/features/staff/queries/own-account.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";

type Errors = Readonly<Record<string, string | undefined>>;

interface OwnProfileProps {
  account: Pick<OwnAccount, "displayName" | "language">;
  /** What was typed when the form came back. */
  typed: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Errors;
}

/** How somebody is called in the bar of the desks, and in which language they are written to. */
export function OwnProfile({ account, typed, errors }: OwnProfileProps) {
  const t = useT();
  return (
    <Section title={t("ownAccount.profileTitle")} id="gegevens">
      <form method="post" noValidate>
        <HiddenField name="intent" value="profile" />
        <FormLayout>
          <TextField
            name="displayName"
            autoComplete="nickname"
            label={t("ownAccount.ownName")}
            optionalText={t("site.optional")}
            description={t("ownAccount.ownNameDescription")}
            defaultValue={typed["displayName"]?.[0] ?? account.displayName}
            error={errors["displayName"]}
          />
          <RadioGroup
            name="language"
            label={t("ownAccount.ownLanguage")}
            defaultValue={typed["language"]?.[0] ?? account.language}
            options={[
              { value: "nl", label: t("ownAccount.language_nl") },
              { value: "en", label: t("ownAccount.language_en") },
            ]}
            error={errors["language"]}
          />
          <FormActions>
            <Button>{t("ownAccount.saveProfile")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}

interface OwnNoticesProps {
  notices: OwnAccount["notices"];
  /** What was chosen when the form came back; undefined as long as nothing was. */
  chosen: readonly string[] | undefined;
  error: string | undefined;
}

/** Which messages somebody gets by mail. */
export function OwnNotices({ notices, chosen, error }: OwnNoticesProps) {
  const t = useT();
  const on = notices.flatMap(({ kind, on: isOn }) => (isOn ? [kind] : []));
  return (
    <Section title={t("staffNotices.title")} intro={t("staffNotices.intro")} id="berichten">
      <form method="post" noValidate>
        <HiddenField name="intent" value="notices" />
        <FormLayout>
          <CheckboxGroup
            name="notices"
            label={t("staffNotices.legend")}
            options={notices.map(({ kind }) => ({
              value: kind,
              label: t(`staffNotices.kind_${kind}`),
            }))}
            defaultValues={chosen ?? on}
            error={error}
          />
          <Text>{t("staffNotices.daily")}</Text>
          <FormActions>
            <Button>{t("staffNotices.save")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
