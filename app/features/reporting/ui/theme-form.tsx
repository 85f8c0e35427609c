import type { ThemeDesk } from "~/features/reporting/queries/theme-desk.server";
import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import type { DeskFormProps } from "./reply-form";

/** The words of a theme, who has to answer, and the principles it belongs to. */
export function ThemeForm(props: DeskFormProps & { desk: ThemeDesk }) {
  const { desk, submission, errors } = props;
  const values = { ...desk.values, ...props.values };
  const t = useT();
  const messages = useFormMessages(errors);
  const field = (name: string) => ({
    name,
    defaultValue: values[name]?.[0],
    error: messages.of[name],
  });
  const optionalText = t("site.optional");
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="write" />
      <HiddenField name="submission" value={submission} />
      <HiddenField name="version" value={desk.values["version"]?.[0] ?? "0"} />
      <StoredValuesField values={desk.values} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={values} />
        <TextField {...field("title")} label={t("reportingDesk.themeTitleField")} />
        <TextAreaField {...field("summary")} label={t("reportingDesk.themeSummary")} rows={4} />
        <TextAreaField
          {...field("asks")}
          label={t("reportingDesk.themeAsks")}
          description={t("reportingDesk.themeAsksDescription")}
          optionalText={optionalText}
          rows={4}
        />
        <SelectField
          {...field("bodyId")}
          label={t("reportingDesk.themeBody")}
          optionalText={optionalText}
          placeholder={t("reportingDesk.themeBodyDecider")}
          options={desk.choices.bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CheckboxGroup
          name="principleIds"
          label={t("reportingDesk.principleIds")}
          optionalText={optionalText}
          options={desk.choices.principles.map(({ id, number, title }) => ({
            value: id,
            label: t("reportingDesk.principleOption", { number, title: title.text }),
          }))}
          defaultValues={values["principleIds"]}
        />
        <Details summary={t("reportingDesk.english")}>
          <TextField
            {...field("titleEn")}
            label={t("reportingDesk.themeTitleEn")}
            optionalText={optionalText}
          />
          <TextAreaField
            {...field("summaryEn")}
            label={t("reportingDesk.themeSummaryEn")}
            optionalText={optionalText}
            rows={3}
          />
          <TextAreaField
            {...field("asksEn")}
            label={t("reportingDesk.themeAsksEn")}
            optionalText={optionalText}
            rows={3}
          />
        </Details>
        <FormActions>
          <Button>{t("reportingDesk.themeSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
