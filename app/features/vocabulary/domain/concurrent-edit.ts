/**
 * Rule: who saves a form that somebody else changed meanwhile loses nothing and overwrites nothing unseen: what was typed stays, and
 * the page says which fields the other changed, from what to what. A form carries what was stored when it was shown, so that
 * this is known without keeping every version. Source: issue 21, part 5 (on a conflict, what the other changed).
 */

/** The field that carries what was stored when a form was shown. */
export const STORED_VALUES = "storedValues";

/** What stands in the fields of a form, by name. */
export type FieldValues = Readonly<Record<string, readonly string[] | string | number | undefined>>;

/** A field that somebody else changed. */
export interface ChangedField {
  field: string;
  before: string;
  after: string;
  /** What stands typed there now, where this is neither: both changed it. */
  typed: string | null;
}

/** Parts of a form that say nothing of what it is about. */
const OF_THE_FORM = ["version", "revision", "submission", "intent", STORED_VALUES];

function written(value: FieldValues[string]): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value.trim().replaceAll("\r\n", "\n");
  return typeof value === "number" ? String(value) : written([...value].sort().join(", "));
}

/**
 * The fields that were changed between showing a form and sending it.
 * @param before what was stored when the form was shown
 * @param stored what is stored now
 * @param typed what was sent
 */
export function changedFields(
  before: FieldValues,
  stored: FieldValues,
  typed: FieldValues,
): ChangedField[] {
  return Object.keys(stored).flatMap((field) => {
    if (OF_THE_FORM.includes(field) || !(field in before)) return [];
    const [was, is] = [written(before[field]), written(stored[field])];
    if (was === is) return [];
    const mine = field in typed ? written(typed[field]) : is;
    return [{ field, before: was, after: is, typed: mine === was || mine === is ? null : mine }];
  });
}

/** Whether a change can be read: the ids of what is chosen cannot, they say only that something else was. */
export function isReadable({ field, before, after }: ChangedField): boolean {
  const isId = (value: string) => /^[\w-]{16,}(?:, [\w-]{16,})*$/.test(value);
  return !/Ids?$/.test(field) && !isId(before) && !isId(after);
}

/**
 * What a refused form shows again: what was typed, and in the fields that only the other changed what the other wrote, so that saving
 * again takes nothing back that nobody wanted to take back.
 */
export function withUntouched(
  before: FieldValues,
  stored: FieldValues,
  typed: Readonly<Record<string, string[]>>,
): Record<string, string[]> {
  const untouched = Object.entries(stored).filter(
    ([field, value]) =>
      !OF_THE_FORM.includes(field) &&
      field in before &&
      value !== undefined &&
      written(typed[field]) === written(before[field]),
  );
  const shown: Record<string, string[]> = { ...typed };
  for (const [field, value] of untouched) shown[field] = [value ?? []].flat().map(String);
  return shown;
}
