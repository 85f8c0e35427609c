import { useT } from "~/i18n/context";
import { ErrorSummary } from "~/ui/error-summary";

/** What a refused form brings back: what was typed, and the message key per field. */
export type Refusal =
  { values: Record<string, string[]>; errors: Record<string, string> } | undefined;

/** Gives the sentence at a field, and what to show in it: what was typed, or else what stood there. */
export function useFormState(refusal: Refusal, stored: Readonly<Record<string, string>> = {}) {
  const t = useT();
  const errorOf = (name: string): string | undefined => {
    const key = refusal?.errors[name];
    return key === undefined ? undefined : (t.find(key) ?? key);
  };
  const valueOf = (name: string): string => refusal?.values[name]?.[0] ?? stored[name] ?? "";
  return { errorOf, valueOf };
}

/** The summary of everything that is wrong, with a link to each field. */
export function FormErrors({ refusal }: { refusal: Refusal }) {
  const t = useT();
  const errors = Object.entries(refusal?.errors ?? {}).map(([field, key]) => ({
    field,
    message: t.find(key) ?? key,
  }));
  return <ErrorSummary title={t.count("site.errorSummaryTitle", errors.length)} errors={errors} />;
}
