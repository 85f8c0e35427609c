import { controlAttributes, type FieldProps, FieldShell } from "~/ui/field-shell";

export interface DateFieldProps extends FieldProps {
  /** "2026-03-12", or "2026-03-12T19:30" with time. */
  defaultValue?: string;
  /** Earliest and latest, in the same form. */
  min?: string;
  max?: string;
  withTime?: boolean;
  /** False for a filter, which is never needed and need not say so. */
  required?: boolean;
}

/** A date, with the time of day where asked, in the control of the device. */
export function DateField(props: DateFieldProps) {
  const { defaultValue, min, max, withTime = false, required = true } = props;
  return (
    <FieldShell {...props}>
      <input
        {...controlAttributes(props)}
        className="utrecht-textbox utrecht-textbox--html-input field__short"
        type={withTime ? "datetime-local" : "date"}
        defaultValue={defaultValue}
        min={min}
        max={max}
        aria-required={required && !props.optionalText ? true : undefined}
      />
    </FieldShell>
  );
}
