import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { ROLES } from "~/features/participation/domain/roles";
import type { DeskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface FactsFormProps {
  survey: DeskSurveyPage;
  values: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** What the survey says of itself, in both languages, and whom the maker hopes to hear. */
export function FactsForm({ survey, values, errors }: FactsFormProps) {
  const t = useT();
  const field = (name: string) => ({
    name,
    defaultValue: values[name] ?? "",
    ...(errors[name] === undefined ? {} : { error: errors[name] }),
  });
  const optional = { optionalText: t("site.optional") };
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="facts" />
      <HiddenField name="revision" value={String(survey.revision)} />
      <StoredValuesField values={survey.form} />
      <FormLayout>
        <Columns>
          <TextField {...field("title")} label={t("surveyDesk.field_title")} maxLength={120} />
          <TextField
            {...field("titleEn")}
            {...optional}
            label={t("surveyDesk.field_titleEn")}
            maxLength={120}
          />
        </Columns>
        <Columns>
          <TextAreaField
            {...field("intro")}
            label={t("surveyDesk.field_intro")}
            description={t("surveyDesk.field_introHelp")}
            rows={4}
          />
          <TextAreaField
            {...field("introEn")}
            {...optional}
            label={t("surveyDesk.field_introEn")}
            rows={4}
          />
        </Columns>
        <NumberField
          {...field("minutes")}
          {...optional}
          label={t("surveyDesk.field_minutes")}
          max={99}
        />
        <Checkbox
          name="calm"
          label={t("surveyDesk.field_calm")}
          defaultChecked={values["calm"] === "on"}
        />
        <Checkbox
          name="doubleEntry"
          label={t("surveyDesk.field_doubleEntry")}
          defaultChecked={values["doubleEntry"] === "on"}
        />
        <Details summary={t("surveyDesk.quotas")} open={survey.quotas.length > 0}>
          <p className="quiet">{t("surveyDesk.quotasText")}</p>
          {ROLES.map((role) => (
            <NumberField
              key={role}
              {...field(`quota_${role}`)}
              {...optional}
              label={t("surveyDesk.quotaOf", { role: t(`terms.roles_${role}`) })}
              max={99999}
            />
          ))}
        </Details>
        <FormActions>
          <Button kind="secondary">{t("surveyDesk.save")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
