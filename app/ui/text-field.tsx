import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from "react";
import { controlAttributes, type FieldProps, FieldShell } from "~/ui/field-shell";
import { longestTyped } from "~/ui/longest-typed";

export interface TextFieldProps extends FieldProps {
  type?: Extract<HTMLInputTypeAttribute, "text" | "email" | "password" | "search" | "tel" | "url">;
  defaultValue?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "email" | "tel" | "search";
  /** The most characters the control takes. */
  maxLength?: number;
  /** About as wide as what is filled in, for codes and numbers. */
  size?: "full" | "short";
  spellCheck?: boolean;
  autoCapitalize?: "none" | "characters" | "sentences";
  /** A style sheet sees whether something was typed: a field that hides keeps in sight what it holds. */
  showsWhetherFilled?: boolean;
}

/** Codes and addresses are read from the left in every language. */
function isReadFromLeft({ type, autoCapitalize }: TextFieldProps): boolean {
  return type === "email" || type === "tel" || type === "url" || autoCapitalize === "characters";
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { type = "text", defaultValue, autoComplete, inputMode, maxLength } = props;
  const { spellCheck, autoCapitalize, size = "full", showsWhetherFilled = false } = props;
  return (
    <FieldShell {...props}>
      <input
        {...controlAttributes(props)}
        className={`utrecht-textbox utrecht-textbox--html-input${size === "short" ? " field__short" : ""}`}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        inputMode={inputMode}
        placeholder={showsWhetherFilled ? " " : undefined}
        maxLength={longestTyped(maxLength)}
        spellCheck={spellCheck}
        dir={isReadFromLeft(props) ? "ltr" : undefined}
        autoCapitalize={autoCapitalize}
        aria-required={props.optionalText || type === "search" ? undefined : true}
      />
    </FieldShell>
  );
}
