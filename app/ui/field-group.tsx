import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { fieldId } from "~/ui/field-id";
import { type FieldProps, FieldDescription, FieldError } from "~/ui/field-shell";

export interface FieldGroupProps extends FieldProps {
  /** The question as a large heading, where it is the one thing on the page. */
  large?: boolean;
  children: ReactNode;
}

/** A question with several controls: fieldset and legend, with description and error on the group. */
export function FieldGroup(props: FieldGroupProps) {
  const { name, label, description, error, optionalText, large = false, children } = props;
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
          large && "field__legend--large",
        )}
      >
        {label}
        {optionalText ? <span className="field__optional"> ({optionalText})</span> : null}
      </legend>
      {description ? <FieldDescription name={name}>{description}</FieldDescription> : null}
      {error ? <FieldError name={name}>{error}</FieldError> : null}
      {children}
    </fieldset>
  );
}
