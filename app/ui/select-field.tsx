import { controlAttributes, type FieldProps, FieldShell } from "~/ui/field-shell";
import { Icon } from "~/ui/icon";

export interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  defaultValue?: string;
  /** The first, empty choice: "Choose a municipality". */
  placeholder?: string;
  /** False for a filter, which is never needed and need not say so. */
  required?: boolean;
}

/** One choice from a long list; for up to seven choices a RadioGroup is easier. */
export function SelectField(props: SelectFieldProps) {
  const { options, defaultValue, placeholder, required = true } = props;
  return (
    <FieldShell {...props}>
      <div className="select">
        <select
          {...controlAttributes(props)}
          className="utrecht-select utrecht-select--html-select"
          defaultValue={defaultValue ?? (placeholder === undefined ? undefined : "")}
          aria-required={required && !props.optionalText ? true : undefined}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" size="small" />
      </div>
    </FieldShell>
  );
}
