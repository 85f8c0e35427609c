import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface ReportFormProps {
  /** What stands in the newest version; null before the first. */
  newest: { number: number; summary: string; summaryEn: string } | null;
  today: string;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** Freezes a version of the report: own plain words, and why there is a new one. */
export function ReportForm({ newest, today, values, errors }: ReportFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const optionalText = t("site.optional");
  const field = (name: string, stored = "") => ({
    name,
    defaultValue: values[name]?.[0] ?? stored,
    error: messages.of[name],
  });
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={values} />
        <TextAreaField
          {...field("summary", newest?.summary)}
          label={t("roundReport.deskSummary")}
          description={t("roundReport.deskSummaryDescription")}
          optionalText={optionalText}
          rows={5}
        />
        <TextAreaField
          {...field("summaryEn", newest?.summaryEn)}
          label={t("roundReport.deskSummaryEn")}
          optionalText={optionalText}
          rows={5}
        />
        {newest ? <TextField {...field("note")} label={t("roundReport.deskNote")} /> : null}
        <DateField {...field("publishedOn", today)} label={t("roundReport.deskDate")} />
        <FormActions>
          <Button>{t("roundReport.deskPublish")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
