import { recordCouncilGrid } from "~/features/decisions/commands/record-council-grid.server";
import type { Grid, GridRow } from "~/features/decisions/domain/council-grid";
import {
  gridErrors,
  gridFormSchema,
  gridRowSchema,
  rowField,
} from "~/features/decisions/schema/council-grid";
import { readFields } from "~/i18n/read-fields";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import type { Read } from "~/policy/form-button.server";

const MOST_ROWS = 100;
const ROW_FIELDS = ["choice", "decidedOn", "source"] as const;

function readRows(fields: FormFields): { rows: GridRow[]; errors: FieldErrors } {
  const rows: GridRow[] = [];
  const errors: FieldErrors = {};
  for (const bodyId of [...new Set(fields.all("bodyId"))].slice(0, MOST_ROWS)) {
    const typed = ROW_FIELDS.map((name) => [name, fields.text(rowField(name, bodyId))] as const);
    const read = readFields(gridRowSchema, Object.fromEntries(typed));
    if (read.ok) rows.push({ bodyId, ...read.value });
    // A row that was not on the page has no field to point at.
    else if (ROW_FIELDS.every((name) => fields.all(rowField(name, bodyId)).length === 0)) {
      errors["source"] = "errors.unknownChoice";
    } else {
      for (const [name, message] of Object.entries(read.errors)) {
        errors[`${name}-${bodyId}`] = message;
      }
    }
  }
  return { rows, errors };
}

function readGridFields(fields: FormFields): Read<Grid> {
  const all = fieldsOf(gridFormSchema, fields);
  const { rows, errors } = readRows(fields);
  if (!all.ok) return { ok: false, errors: { ...all.errors, ...errors } };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { ...all.value, rows } };
}

/** What all councils decided on one paper, with the exceptions. */
export const recordCouncilGridForm = form({
  permission: "decision.write",
  intents: (intent) => ({
    default: intent({
      read: readGridFields,
      run: ({ grant, params, value, now, stays }) =>
        recordCouncilGrid(grant, params["document"] ?? "", value, now, stays),
    }).answer({
      refusals: {
        unknown_choice: () => ({ source: "errors.unknownChoice" }),
        incomplete: ({ missing }) => gridErrors(missing),
      },
      done: ({ recorded }, { here }) => `${here}?vastgelegd=${recorded}`,
    }),
  }),
});
