import { controlAttributes, type FieldProps, FieldShell } from "~/ui/field-shell";

export interface NumberFieldProps extends FieldProps {
  defaultValue?: number | string;
  /** The highest number that makes sense; limits the digits that can be typed. */
  max?: number;
}

/** A whole number; a text control, because number controls change by accident while scrolling. */
export function NumberField(props: NumberFieldProps) {
  const { defaultValue, max } = props;
  return (
    <FieldShell {...props}>
      <input
        {...controlAttributes(props)}
        className="utrecht-textbox utrecht-textbox--html-input field__short"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={defaultValue}
        maxLength={max === undefined ? undefined : String(max).length}
        aria-required={props.optionalText ? undefined : true}
      />
    </FieldShell>
  );
}
