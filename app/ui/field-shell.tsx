import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { errorId, fieldId } from "~/ui/field-id";
import { useTellFieldName } from "~/ui/field-names";
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
  /** The question in large letters, where it is the one thing on the page. */
  large?: boolean;
  /** Makes the question a heading of the page as well: 1 where the page has no other title. */
  heading?: 1 | 2 | 3;
}

/** The words of a label or legend, as a heading where the field is one. */
export function FieldQuestion(props: Pick<FieldProps, "label" | "optionalText" | "heading">) {
  const { label, optionalText, heading } = props;
  const Words = heading ? (`h${heading}` as const) : "span";
  return (
    <Words className="field__question">
      {label}
      {optionalText ? <span className="field__optional"> ({optionalText})</span> : null}
    </Words>
  );
}

/** The attributes that tie a control to its description and error: in the field, out ready to spread. */
export function controlAttributes(field: Pick<FieldProps, "name" | "description" | "error">) {
  const id = fieldId(field.name);
  const describedBy = classNames(
    Boolean(field.description) && `${id}-description`,
    Boolean(field.error) && errorId(field.name),
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
      id={errorId(name)}
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
  const { name, description, error, large = false, children } = props;
  useTellFieldName(name, props.label);
  return (
    <div
      className={classNames("utrecht-form-field", "field", error && "utrecht-form-field--invalid")}
    >
      <label
        className={classNames(
          "utrecht-form-label",
          "utrecht-form-field__label",
          large && "field__label--large",
        )}
        htmlFor={fieldId(name)}
      >
        <FieldQuestion {...props} />
      </label>
      {description ? <FieldDescription name={name}>{description}</FieldDescription> : null}
      {error ? <FieldError name={name}>{error}</FieldError> : null}
      {children}
    </div>
  );
}
