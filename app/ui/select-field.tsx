import { useLanguage } from "~/i18n/context";
import { languageMark } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { controlAttributes, type FieldProps, FieldShell } from "~/ui/field-shell";
import { Icon } from "~/ui/icon";

interface SelectChoice {
  value: string;
  label: string;
  /** The language of the label, where that may be another one than the page's. */
  language?: Language;
}

/** Choices that belong together, under a name. */
interface SelectGroup {
  label: string;
  options: readonly SelectChoice[];
}

export interface SelectFieldProps extends FieldProps {
  options: readonly (SelectChoice | SelectGroup)[];
  defaultValue?: string;
  /** The first, empty choice: "Choose a municipality". */
  placeholder?: string;
  /** False for a filter, which is never needed and need not say so. */
  required?: boolean;
}

function Choices({ options }: { options: readonly SelectChoice[] }) {
  const page = useLanguage();
  return (
    <>
      {options.map(({ value, label, language = page }) => (
        <option key={value} value={value} {...languageMark(language, page)}>
          {label}
        </option>
      ))}
    </>
  );
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
          {options.map((option) =>
            "options" in option ? (
              <optgroup key={option.label} label={option.label}>
                <Choices options={option.options} />
              </optgroup>
            ) : (
              <Choices key={option.value} options={[option]} />
            ),
          )}
        </select>
        <Icon name="chevronDown" size="small" />
      </div>
    </FieldShell>
  );
}
