import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { fieldId } from "~/ui/field-id";
import { FieldDescription, FieldError, type FieldProps, FieldQuestion } from "~/ui/field-shell";

export interface FieldGroupProps extends FieldProps {
  children: ReactNode;
}

/** A question with several controls: fieldset and legend, with description and error on the group. */
export function FieldGroup(props: FieldGroupProps) {
  const { name, description, error, large = false, children } = props;
  const id = fieldId(name);
  const describedBy = classNames(
    Boolean(description) && `${id}-description`,
    Boolean(error) && `${id}-error`,
  );
  return (
    <fieldset
      className={classNames("utrecht-form-field", "field", error && "utrecht-form-field--invalid")}
      id={`${id}-group`}
      aria-describedby={describedBy || undefined}
    >
      <legend
        className={classNames(
          "utrecht-form-label",
          "field__legend",
          large && "field__label--large",
        )}
      >
        <FieldQuestion {...props} />
      </legend>
      {description ? <FieldDescription name={name}>{description}</FieldDescription> : null}
      {error ? <FieldError name={name}>{error}</FieldError> : null}
      {children}
    </fieldset>
  );
}
