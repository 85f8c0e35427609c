import { BASES } from "~/features/principles/domain/commitment";
import { POLICY_PHASES } from "~/features/vocabulary/domain/round-state";
import { useT } from "~/i18n/context";
import { Checkbox } from "~/ui/checkbox";
import { DateField } from "~/ui/date-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface AgreementFieldsProps {
  /** Before the name of each field, where a form holds more than one agreement. */
  prefix?: string;
  /** The action lines there are; without them none is asked. */
  lines: readonly string[];
  values: Readonly<Record<string, readonly string[] | undefined>>;
  /** What is wrong, by field. */
  messageOf: Readonly<Record<string, string | undefined>>;
}

const LINES = ["why", "whoNote"] as const;
const MORE_LINES = ["how", "financing", "capacity"] as const;

/** Everything of one agreement: what, who, when, how, financing, capacity, phase, basis and indicator. */
export function AgreementFields(props: AgreementFieldsProps) {
  const { prefix = "", values, messageOf } = props;
  const t = useT();
  const field = (key: string) => {
    const name = `${prefix}${key}`;
    return { name, defaultValue: values[name]?.[0], error: messageOf[name] };
  };
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
    <>
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
      {props.lines.length > 0 ? (
        <SelectField
          {...field("actionLine")}
          label={t("agenda.filterLine")}
          placeholder={t("reportingDesk.lineNone")}
          optionalText={optionalText}
          options={props.lines.map((line) => ({ value: line, label: line }))}
        />
      ) : null}
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
        name={`${prefix}notTestable`}
        label={t("reportingDesk.notTestable")}
        defaultChecked={values[`${prefix}notTestable`] !== undefined}
      />
    </>
  );
}
