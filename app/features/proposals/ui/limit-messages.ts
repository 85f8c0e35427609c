import { useT } from "~/i18n/context";

export type Limits = Readonly<Record<string, { readonly min: number; readonly max: number }>>;

/**
 * Turns the message keys of texts that are too short or too long into sentences with the limit in them.
 * @param errors message keys by field
 * @param limits the limits of each field that has them
 * @returns sentences where a limit is named, the keys as they were elsewhere
 */
export function useLimitMessages(
  errors: Readonly<Record<string, string>>,
  limits: Limits,
): Record<string, string> {
  const t = useT();
  return Object.fromEntries(
    Object.entries(errors).map(([field, key]) => {
      const limit = limits[field];
      const number = key.includes("too_long") ? limit?.max : limit?.min;
      return [field, number === undefined ? key : (t.find(key, { limit: number }) ?? key)];
    }),
  );
}
