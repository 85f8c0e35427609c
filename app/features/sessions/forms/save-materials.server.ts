import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import { dropMaterial, saveMaterial } from "../commands/save-material.server";
import { MATERIAL_MAX_BYTES } from "../domain/material";
import { materialSchema } from "../schema/talk-forms";
import { materialError } from "../schema/talk-refusals";
import type { MaterialRefusal } from "../schema/talk-refusals";

const fileError = ({ code }: { code: MaterialRefusal }) => ({ file: materialError(code) });

const REFUSALS = {
  // The page says it above the form.
  closed: {},
  empty: fileError,
  unknown_type: fileError,
  too_many: fileError,
  too_large: fileError,
} as const;

function readMaterial(fields: FormFields, _context: unknown, file: Uint8Array<ArrayBuffer> | null) {
  const read = fieldsOf(materialSchema, fields);
  if (!read.ok) return read;
  if (file === null) return { ok: false as const, errors: fileError({ code: "empty" }) };
  return { ok: true as const, value: { ...read.value, bytes: file } };
}

/** The files beside a report: one more, or one fewer. */
export const saveMaterialsForm = form({
  permission: "session.report",
  file: { name: "file", maxBytes: MATERIAL_MAX_BYTES },
  intents: (intent) => ({
    drop: intent({
      read: (fields) => ({ ok: true, value: fields.text("materialId") }),
      run: ({ grant, params, value: materialId, now }) =>
        dropMaterial(grant, { sessionId: params["id"] ?? "", materialId }, now),
    }).answer({ refusals: REFUSALS, done: (_outcome, { here }) => here }),
    default: intent({
      read: readMaterial,
      run: ({ grant, params, value, now }) =>
        saveMaterial(grant, { sessionId: params["id"] ?? "", ...value }, now),
    }).answer({ refusals: REFUSALS, done: (_outcome, { here }) => here }),
  }),
});
