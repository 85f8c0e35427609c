import { ROLES } from "~/features/participation/domain/roles";
import type { ThemeDesk } from "~/features/reporting/queries/theme-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";

interface LinkOriginFormProps {
  desk: ThemeDesk;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** Ties an activity of the round or a source document as a whole. */
export function LinkOriginForm({ desk, values, errors }: LinkOriginFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const { origins } = desk.choices;
  if (origins.length === 0) return null;
  return (
    <Details summary={t("reportingDesk.linkOthers")} open={messages.list.length > 0}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="origin" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <FoundWords errors={errors} values={values} />
          <Text quiet>{t("reportingDesk.linkOthersIntro")}</Text>
          <SelectField
            name="origin"
            label={t("reportingDesk.linkOtherField")}
            placeholder=""
            options={origins.map(({ key, kind, title }) => ({
              value: key,
              label: t(kind === "activity" ? "reporting.inputActivity" : "reporting.inputSource", {
                title,
              }),
            }))}
            defaultValue={values["origin"]?.[0]}
            error={messages.of["origin"]}
          />
          <SelectField
            name="originRole"
            label={t("reportingDesk.linkRole")}
            placeholder={t("reportingDesk.linkRoleUnknown")}
            options={ROLES.map((role) => ({ value: role, label: t(`terms.roles_${role}`) }))}
            defaultValue={values["originRole"]?.[0]}
            error={messages.of["originRole"]}
          />
          <TextAreaField
            name="originNote"
            label={t("reportingDesk.linkNote")}
            optionalText={t("site.optional")}
            rows={2}
            defaultValue={values["originNote"]?.[0]}
            error={messages.of["originNote"]}
          />
          <FormActions>
            <Button kind="secondary">{t("reportingDesk.linkOriginSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Details>
  );
}
