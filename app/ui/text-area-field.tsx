import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";
import { fieldId } from "~/ui/field-id";
import { KeptTyping } from "~/ui/kept-typing";
import { controlAttributes, type FieldProps, FieldShell } from "~/ui/field-shell";
import { longestTyped } from "~/ui/longest-typed";

export interface TextAreaFieldProps extends FieldProps {
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
  /** The form says further down that what is typed is kept, so that nothing stands between this field and the next. */
  hasNoticeBelow?: boolean;
  /** How much room there is: "At most 2000 characters". */
  characterHint?: ReactNode;
}

/** Several lines of text, with room for the sentence that says how much may be written. */
export function TextAreaField(props: TextAreaFieldProps) {
  const {
    defaultValue,
    rows = 6,
    maxLength,

    hasNoticeBelow = false,
    characterHint,
  } = props;
  const attributes = controlAttributes(props);
  const hintId = `${fieldId(props.name)}-hint`;
  const describedBy = classNames(attributes["aria-describedby"], Boolean(characterHint) && hintId);
  return (
    <FieldShell {...props}>
      <textarea
        {...attributes}
        aria-describedby={describedBy || undefined}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        defaultValue={defaultValue}
        rows={rows}
        maxLength={longestTyped(maxLength)}
        aria-required={props.optionalText ? undefined : true}
      />
      {characterHint ? (
        <p className="field__hint" id={hintId}>
          {characterHint}
        </p>
      ) : null}
      {hasNoticeBelow ? null : <KeptTyping />}
    </FieldShell>
  );
}
