import { Choice, type ChoiceOption } from "~/ui/choice";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { fieldId } from "~/ui/field-id";
import type { FieldProps } from "~/ui/field-shell";

export interface CheckboxGroupProps extends FieldProps {
  options: readonly ChoiceOption[];
  defaultValues?: readonly string[];
  columns?: boolean;
}

/** Any number of choices; each one posts the same name with its own value. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, options, defaultValues = [], columns = false } = props;
  const id = fieldId(name);
  return (
    <FieldGroup {...props}>
      <div className={columns ? "choices choices--columns" : "choices"}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            defaultChecked={defaultValues.includes(option.value)}
            describedBy={index === 0 ? groupErrorId(props) : undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
