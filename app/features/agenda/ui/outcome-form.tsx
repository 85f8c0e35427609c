import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

interface OutcomeFormProps {
  submission: string;
  today: string;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** What the agreement brought: in words, with a figure and where that can be read. */
export function OutcomeForm({ submission, today, values, errors }: OutcomeFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const optionalText = t("site.optional");
  const field = (name: string) => ({
    name,
    defaultValue: values[name]?.[0],
    error: messages.of[name],
  });
  return (
    <Details summary={t("reportingDesk.outcomeTitle")} open={messages.list.length > 0}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="outcome" />
        <HiddenField name="submission" value={submission} />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <FoundWords errors={errors} values={values} />
          <TextAreaField
            {...field("outcomeText")}
            label={t("reportingDesk.outcomeText")}
            rows={2}
          />
          <TextField
            {...field("figure")}
            label={t("reportingDesk.outcomeFigure")}
            description={t("reportingDesk.outcomeFigureHint")}
            optionalText={optionalText}
          />
          <TextField
            {...field("outcomeSource")}
            label={t("reportingDesk.outcomeSource")}
            description={t("reportingDesk.outcomeSourceHint")}
          />
          <DateField
            {...field("outcomeOn")}
            label={t("reportingDesk.statusOn")}
            max={today}
            defaultValue={values["outcomeOn"]?.[0] ?? today}
          />
          <TextAreaField
            {...field("outcomeTextEn")}
            label={t("reportingDesk.outcomeTextEn")}
            optionalText={optionalText}
            rows={2}
          />
          <FormActions>
            <Button kind="secondary">{t("reportingDesk.outcomeSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Details>
  );
}
