import type { SessionChoices } from "~/features/sessions/queries/session-form.server";

export interface SessionFieldsProps {
  choices: SessionChoices;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** What every control of a field takes over from what was typed. */
export function fieldOf({ values, errors }: SessionFieldsProps) {
  return (name: string) => ({
    name,
    defaultValue: values[name]?.[0],
    error: errors[name],
  });
}
