import { BASES } from "~/features/principles/domain/commitment";
import { POLICY_PHASES } from "~/features/vocabulary/domain/round-state";
import type { LocalText } from "~/i18n/language";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface AgreementFormProps {
  submission: string;
  principles: readonly { id: string; number: number; title: LocalText }[];
  /** The action lines there are. */
  lines: readonly string[];
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

const LINES = ["why", "whoNote"] as const;
const MORE_LINES = ["how", "financing", "capacity"] as const;

/** A new agreement: what, who, when, how, financing, capacity, phase, basis and indicator. */
export function AgreementForm(props: AgreementFormProps) {
  const { submission, principles, values, errors } = props;
  const t = useT();
  const messages = useFormMessages(errors);
  const field = (name: string) => ({
    name,
    defaultValue: values[name]?.[0],
    error: messages.of[name],
  });
  const optionalText = t("site.optional");
  const lines = (names: readonly (typeof LINES | typeof MORE_LINES)[number][]) =>
    names.map((name) => (
      <TextAreaField
        key={name}
        {...field(name)}
        label={t(`reportingDesk.${name}`)}
        optionalText={optionalText}
        rows={2}
      />
    ));
  return (
    <form method="post" noValidate>
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={values} />
        <TextField {...field("what")} label={t("reportingDesk.what")} />
        <TextField
          {...field("whatEn")}
          label={t("reportingDesk.whatEn")}
          optionalText={optionalText}
        />
        {lines(LINES)}
        <DateField
          {...field("dueOn")}
          label={t("reportingDesk.dueOnField")}
          optionalText={optionalText}
        />
        {lines(MORE_LINES)}
        <SelectField
          {...field("phase")}
          label={t("agenda.phase")}
          placeholder={t("reportingDesk.phaseNone")}
          optionalText={optionalText}
          options={POLICY_PHASES.map((phase) => ({
            value: phase,
            label: t(`terms.phase_${phase}`),
          }))}
        />
        <SelectField
          {...field("actionLine")}
          label={t("agenda.filterLine")}
          placeholder={t("reportingDesk.lineNone")}
          optionalText={optionalText}
          options={props.lines.map((line) => ({ value: line, label: line }))}
        />
        <RadioGroup
          {...field("basis")}
          label={t("reportingDesk.basis")}
          options={BASES.map((basis) => ({
            value: basis,
            label: t(`reportingDesk.basis_${basis}`),
          }))}
        />
        <TextAreaField
          {...field("basisNote")}
          label={t("reportingDesk.basisNote")}
          optionalText={optionalText}
          rows={2}
        />
        <TextAreaField
          {...field("indicator")}
          label={t("reportingDesk.indicator")}
          optionalText={optionalText}
          rows={2}
        />
        <Checkbox
          name="notTestable"
          label={t("reportingDesk.notTestable")}
          defaultChecked={values["notTestable"] !== undefined}
        />
        <CheckboxGroup
          name="principleIds"
          label={t("reportingDesk.principleIds")}
          optionalText={optionalText}
          options={principles.map(({ id, number, title }) => ({
            value: id,
            label: t("reportingDesk.principleOption", { number, title: title.text }),
          }))}
          defaultValues={values["principleIds"]}
        />
        <FormActions>
          <Button>{t("reportingDesk.make")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
