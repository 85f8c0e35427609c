/** The grid of councils as its form posts it: one field for all, and three for each row, named after its council. */
import { z } from "zod";
import { optionalDayField, optionalTextField } from "~/i18n/form-fields";
import { GRID_STATES, ROW_CHOICES } from "../domain/council-grid";
import type { GridGap } from "../domain/council-grid";

const LONGEST_LINE = 500;

const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .literal("")
    .transform(() => null)
    .or(schema);

export const gridFormSchema = z.object({
  state: orNothing(z.enum(GRID_STATES, { error: "errors.chooseOne" })).default(null),
  decidedOn: optionalDayField,
  note: optionalTextField(LONGEST_LINE),
  source: optionalTextField(LONGEST_LINE),
});

export const gridRowSchema = z.object({
  choice: z.enum([...ROW_CHOICES, ...GRID_STATES], { error: "errors.chooseOne" }),
  decidedOn: optionalDayField,
  source: optionalTextField(LONGEST_LINE),
});

/** The name of a field of one row. */
export function rowField(name: keyof typeof gridRowSchema.shape, bodyId: string): string {
  return `${name}-${bodyId}`;
}

const FIELD_OF_GAP = {
  state_missing: "state",
  date_or_note_missing: "decidedOn",
  date_missing: "decidedOn",
  date_in_future: "decidedOn",
  date_past: "decidedOn",
} as const;

/** What is wrong with a grid: message key by field. */
export function gridErrors(missing: readonly GridGap[]): Record<string, string> {
  const known: Partial<Record<GridGap["code"], "state" | "decidedOn">> = FIELD_OF_GAP;
  return Object.fromEntries(
    missing.map(({ bodyId, code }) => {
      const field = known[code] ?? "state";
      const name = bodyId === null || field === "state" ? field : rowField(field, bodyId);
      return [name, `decisions.error_${code}`];
    }),
  );
}
