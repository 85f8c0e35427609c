import type { AdviceChoices } from "~/features/advice/queries/advice-desk.server";
import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface AdviceFormProps {
  choices: AdviceChoices;
  submission: string;
  isNew: boolean;
  /** What is stored now, with its version; what was typed on another is told what changed. */
  stored: Readonly<Record<string, readonly string[] | undefined>>;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** The head of an advice: to whom, about what, asked for or not, and its days. */
export function AdviceForm(props: AdviceFormProps) {
  const { choices, submission, isNew, stored, values, errors } = props;
  const t = useT();
  const messages = useFormMessages(errors);
  const optionalText = t("site.optional");
  const field = (name: string) => ({
    name,
    defaultValue: values[name]?.[0],
    error: messages.of[name],
  });
  const options = (list: AdviceChoices["bodies"]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="head" />
      <HiddenField name="submission" value={submission} />
      <HiddenField name="version" value={stored["version"]?.[0] ?? "0"} />
      <StoredValuesField values={stored} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField {...field("title")} label={t("adviceDesk.fieldTitle")} />
        <TextField
          {...field("titleEn")}
          label={t("adviceDesk.fieldTitleEn")}
          optionalText={optionalText}
        />
        <SelectField
          {...field("toBodyId")}
          label={t("adviceDesk.fieldTo")}
          placeholder=""
          options={options(choices.bodies)}
        />
        <SelectField
          {...field("roundId")}
          label={t("adviceDesk.fieldRound")}
          optionalText={optionalText}
          placeholder={t("adviceDesk.none")}
          options={options(choices.rounds)}
        />
        <SelectField
          {...field("documentId")}
          label={t("adviceDesk.fieldDocument")}
          optionalText={optionalText}
          placeholder={t("adviceDesk.none")}
          options={options(choices.documents)}
        />
        <TextAreaField
          {...field("summary")}
          label={t("adviceDesk.fieldSummary")}
          optionalText={optionalText}
          rows={4}
        />
        <TextAreaField
          {...field("summaryEn")}
          label={t("adviceDesk.fieldSummaryEn")}
          optionalText={optionalText}
          rows={4}
        />
        <RadioGroup
          {...field("solicited")}
          label={t("adviceDesk.fieldSolicited")}
          options={[
            { value: "yes", label: t("adviceDesk.solicited_yes") },
            { value: "no", label: t("adviceDesk.solicited_no") },
          ]}
        />
        <DateField
          {...field("requestedOn")}
          label={t("adviceDesk.fieldRequestedOn")}
          optionalText={optionalText}
        />
        <DateField
          {...field("meetingOn")}
          label={t("adviceDesk.fieldMeetingOn")}
          optionalText={optionalText}
        />
        <DateField {...field("reactionDueOn")} label={t("adviceDesk.fieldDueOn")} />
        <TextField
          {...field("reference")}
          label={t("adviceDesk.fieldReference")}
          optionalText={optionalText}
        />
        <FormActions>
          <Button>{t(isNew ? "adviceDesk.saveNew" : "adviceDesk.save")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
