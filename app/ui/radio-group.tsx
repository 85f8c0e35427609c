import { Choice, type ChoiceOption } from "~/ui/choice";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { fieldId } from "~/ui/field-id";
import type { FieldProps } from "~/ui/field-shell";

export interface RadioGroupProps extends FieldProps {
  options: readonly ChoiceOption[];
  defaultValue?: string;
  /** Two columns from 768 pixels, for short choices. */
  columns?: boolean;
  /** What the first choice is described by where the group stands in a larger one with the error. */
  describedBy?: string | undefined;
}

/** One choice out of a few; the first choice carries the id that an error links to. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, options, defaultValue, columns = false } = props;
  const id = fieldId(name);
  return (
    <FieldGroup {...props}>
      <div className={columns ? "choices choices--columns" : "choices"}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            defaultChecked={option.value === defaultValue}
            describedBy={index === 0 ? (groupErrorId(props) ?? props.describedBy) : undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
