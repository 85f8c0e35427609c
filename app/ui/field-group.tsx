import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { errorId, fieldId } from "~/ui/field-id";
import { useTellFieldName } from "~/ui/field-names";
import { FieldDescription, FieldError, type FieldProps, FieldQuestion } from "~/ui/field-shell";

/** What the first control of a group is described by: the error of the group, when there is one. */
export function groupErrorId({ name, error }: Pick<FieldProps, "name" | "error">) {
  return error ? errorId(name) : undefined;
}

export interface FieldGroupProps extends FieldProps {
  children: ReactNode;
}

/**
 * A question with several controls: fieldset and legend, with description and error on the group. Screen readers tell of a
 * group when they enter it, but not all tell its description: the first control names the error too (`groupErrorId`).
 */
export function FieldGroup(props: FieldGroupProps) {
  const { name, description, error, large = false, children } = props;
  useTellFieldName(name, props.label);
  const id = fieldId(name);
  const describedBy = classNames(
    Boolean(description) && `${id}-description`,
    Boolean(error) && errorId(name),
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
