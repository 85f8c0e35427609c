import { DECISION_STAGES, DECISION_STATES } from "~/features/decisions/domain/decision";
import type { DecisionDesk } from "~/features/decisions/queries/decision-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface DecisionFormProps {
  desk: DecisionDesk;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** What one body decided, in its own wording, with its own points. */
export function DecisionForm({ desk, values, errors }: DecisionFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const optionalText = t("site.optional");
  const field = (name: string) => ({
    name,
    defaultValue: values[name]?.[0],
    error: messages.of[name],
  });
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={values} />
        <SelectField
          {...field("bodyId")}
          label={t("decisions.fieldBody")}
          placeholder=""
          options={desk.bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <RadioGroup
          {...field("stage")}
          label={t("decisions.fieldStage")}
          options={DECISION_STAGES.map((stage) => ({
            value: stage,
            label: t(`decisions.stage_${stage}`),
          }))}
        />
        <RadioGroup
          {...field("state")}
          label={t("decisions.fieldState")}
          options={DECISION_STATES.map((state) => ({
            value: state,
            label: t(`decisions.state_${state}`),
          }))}
        />
        <DateField
          {...field("decidedOn")}
          label={t("decisions.fieldDecidedOn")}
          optionalText={optionalText}
        />
        <TextField
          {...field("decidedOnNote")}
          label={t("decisions.fieldDecidedOnNote")}
          optionalText={optionalText}
        />
        <TextAreaField
          {...field("wording")}
          label={t("decisions.fieldWording")}
          optionalText={optionalText}
          rows={4}
        />
        <TextAreaField
          {...field("localPoints")}
          label={t("decisions.fieldLocalPoints")}
          description={t("decisions.fieldLocalPointsDescription")}
          optionalText={optionalText}
          rows={4}
        />
        <TextAreaField
          {...field("note")}
          label={t("decisions.fieldNote")}
          optionalText={optionalText}
          rows={3}
        />
        <Checkbox
          name="asksToHear"
          label={t("decisions.fieldAsksToHear")}
          defaultChecked={values["asksToHear"] !== undefined}
        />
        <FormActions>
          <Button>{t("decisions.deskSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
