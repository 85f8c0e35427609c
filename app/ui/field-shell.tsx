import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { fieldId } from "~/ui/field-id";
import { Icon } from "~/ui/icon";

/** What every field of a form shares. `name` is the form name; the ids follow from it. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  /** Why we ask, or how to fill it in; below the label. */
  description?: ReactNode;
  /** What is wrong and the way out; set after a refused post. */
  error?: string;
  /** Behind the label of a field that may stay empty: "not required". */
  optionalText?: string;
}

/** The attributes that tie a control to its description and error: in the field, out ready to spread. */
export function controlAttributes(field: Pick<FieldProps, "name" | "description" | "error">) {
  const id = fieldId(field.name);
  const describedBy = classNames(
    Boolean(field.description) && `${id}-description`,
    Boolean(field.error) && `${id}-error`,
  );
  return {
    id,
    name: field.name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": field.error ? true : undefined,
  };
}

/** The quiet sentence below a label, with the id that the control refers to. */
export function FieldDescription({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div
      className="utrecht-form-field-description utrecht-form-field__description"
      id={`${fieldId(name)}-description`}
    >
      {children}
    </div>
  );
}

/** What is wrong with a field, with the id that the control refers to. */
export function FieldError({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div
      className="utrecht-form-field-error-message utrecht-form-field__error-message"
      id={`${fieldId(name)}-error`}
    >
      <Icon name="stop" size="small" /> {children}
    </div>
  );
}

export interface FieldShellProps extends FieldProps {
  children: ReactNode;
}

/** Label, description and error around one control; the control itself takes `controlAttributes`. */
export function FieldShell(props: FieldShellProps) {
  const { name, label, description, error, optionalText, children } = props;
  return (
    <div
      className={classNames("utrecht-form-field", "field", error && "utrecht-form-field--invalid")}
    >
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={fieldId(name)}>
        {label}
        {optionalText ? <span className="field__optional"> ({optionalText})</span> : null}
      </label>
      {description ? <FieldDescription name={name}>{description}</FieldDescription> : null}
      {error ? <FieldError name={name}>{error}</FieldError> : null}
      {children}
    </div>
  );
}
