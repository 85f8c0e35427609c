import { useT } from "./context";
import type { Translate } from "./t";

/** What a form page says about what is wrong: a title, the list for the summary, and the sentence at each field. */
export type FormMessages = {
  title: string;
  list: { field: string; message: string }[];
  of: Record<string, string | undefined>;
};

/**
 * A form error with the values its sentence needs, in one text: "sessionDesk.capacityBelow?confirmed=7".
 * @param key of a message
 */
export function errorWith(key: string, parameters: Readonly<Record<string, string | number>>) {
  const entries = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
  return `${key}?${new URLSearchParams(entries).toString()}`;
}

/** The sentence of a form error: of a message key, alone or with the values of `errorWith`. */
export function errorText(t: Translate, error: string): string {
  const [key = "", query = ""] = error.split("?");
  return t.find(key, Object.fromEntries(new URLSearchParams(query))) ?? error;
}

/**
 * Turns the errors of a refused form into sentences.
 * @param errors message keys by field name
 */
export function useFormMessages(errors: Readonly<Record<string, string>> = {}): FormMessages {
  const t = useT();
  const list = Object.entries(errors).map(([field, error]) => ({
    field,
    message: errorText(t, error),
  }));
  return {
    title: t.count("site.errorSummaryTitle", list.length),
    list,
    of: Object.fromEntries(list.map(({ field, message }) => [field, message])),
  };
}
