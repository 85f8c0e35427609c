import { useT } from "./context";

/** What a form page says about what is wrong: a title, the list for the summary, and the sentence at each field. */
export type FormMessages = {
  title: string;
  list: { field: string; message: string }[];
  of: Record<string, string | undefined>;
};

/**
 * Turns the errors of a refused form into sentences.
 * @param errors by field name: a message key, or a sentence the action wrote because it holds a number or a date
 */
export function useFormMessages(errors: Readonly<Record<string, string>> = {}): FormMessages {
  const t = useT();
  const list = Object.entries(errors).map(([field, error]) => ({
    field,
    message: t.find(error) ?? error,
  }));
  return {
    title: t.count("site.errorSummaryTitle", list.length),
    list,
    of: Object.fromEntries(list.map(({ field, message }) => [field, message])),
  };
}
