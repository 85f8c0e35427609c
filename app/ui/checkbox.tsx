import { Choice } from "~/ui/choice";
import { classNames } from "~/ui/class-names";
import { useTellFieldName } from "~/ui/field-names";
import { controlAttributes, FieldError, type FieldProps } from "~/ui/field-shell";

export interface CheckboxProps extends Omit<FieldProps, "optionalText"> {
  value?: string;
  defaultChecked?: boolean;
}

/** One yes that is not a yes unless ticked; posts "on" unless given another value. */
export function Checkbox(props: CheckboxProps) {
  const { name, label, description, error, value = "on", defaultChecked = false } = props;
  useTellFieldName(name, label);
  const { id, "aria-describedby": describedBy } = controlAttributes({ name, error });
  return (
    <div
      className={classNames("utrecht-form-field", "field", error && "utrecht-form-field--invalid")}
    >
      {error ? <FieldError name={name}>{error}</FieldError> : null}
      <Choice
        type="checkbox"
        id={id}
        name={name}
        option={{ value, label, description }}
        defaultChecked={defaultChecked}
        describedBy={describedBy}
        invalid={Boolean(error)}
      />
    </div>
  );
}
