import { POLICY_PHASES } from "~/features/vocabulary/domain/round-state";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { FormErrors, useFormState } from "./form-errors";
import type { Refusal } from "./form-errors";
import { MunicipalitiesField } from "./municipalities-field";

/** The few things a round needs to exist; the rest follows on its own page. */
export function NewRoundForm(props: {
  municipalities: readonly { id: string; name: string }[];
  /** What it begins with, after a template. */
  begin: Readonly<Record<string, string>>;
  refusal: Refusal;
}) {
  const t = useT();
  const { errorOf, valueOf } = useFormState(props.refusal, props.begin);
  return (
    <form method="post" noValidate>
      <FormLayout>
        <FormErrors refusal={props.refusal} />
        <HiddenField name="template" value={valueOf("template")} />
        <TextField
          name="title"
          label={t("rounds.field_title")}
          defaultValue={valueOf("title")}
          error={errorOf("title")}
          maxLength={120}
        />
        <TextAreaField
          name="question"
          label={t("rounds.field_question")}
          defaultValue={valueOf("question")}
          error={errorOf("question")}
          rows={3}
        />
        <SelectField
          name="phase"
          label={t("rounds.field_phase")}
          defaultValue={valueOf("phase")}
          error={errorOf("phase")}
          options={POLICY_PHASES.map((phase) => ({
            value: phase,
            label: t(`terms.phase_${phase}`),
          }))}
        />
        <MunicipalitiesField
          municipalities={props.municipalities}
          chosen={props.refusal?.values["municipalities"] ?? []}
          error={errorOf("municipalities")}
        />
        <FormActions>
          <Button type="submit">{t("rounds.deskNew")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
