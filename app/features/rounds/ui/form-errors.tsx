import { useFormMessages } from "~/i18n/form-messages";
import { ErrorSummary } from "~/ui/error-summary";

/** What a refused form brings back: what was typed, and the message key per field. */
export type Refusal =
  { values: Record<string, string[]>; errors: Record<string, string> } | undefined;

/** Gives the sentence at a field, and what to show in it: what was typed, or else what stood there. */
export function useFormState(refusal: Refusal, stored: Readonly<Record<string, string>> = {}) {
  const messages = useFormMessages(refusal?.errors);
  return {
    errorOf: (name: string) => messages.of[name],
    valueOf: (name: string) => refusal?.values[name]?.[0] ?? stored[name] ?? "",
  };
}

/** The summary of everything that is wrong, with a link to each field. */
export function FormErrors({ refusal }: { refusal: Refusal }) {
  const { title, list } = useFormMessages(refusal?.errors);
  return <ErrorSummary title={title} errors={list} />;
}
