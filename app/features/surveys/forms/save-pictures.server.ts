import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import { dropPicture, savePicture } from "../commands/save-picture.server";
import { PICTURE_MAX_BYTES, pictureSchema } from "../schema/picture-form";

function readPicture(fields: FormFields, _context: unknown, file: Uint8Array<ArrayBuffer> | null) {
  const read = fieldsOf(pictureSchema, fields);
  if (read.ok && file !== null) {
    return { ok: true as const, value: { ...read.value, bytes: file } };
  }
  const missing: Record<string, string> =
    file === null ? { file: "surveyBuilder.picture_none" } : {};
  return { ok: false as const, errors: { ...missing, ...(read.ok ? {} : read.errors) } };
}

/** The pictures a maker brought for a survey: one more, or one fewer. */
export const savePicturesForm = form({
  permission: "survey.write",
  file: { name: "file", maxBytes: PICTURE_MAX_BYTES },
  button: (fields) => (fields.has("drop") ? "drop" : "add"),
  intents: (intent) => ({
    drop: intent({
      read: (fields) => ({ ok: true, value: fields.text("drop") }),
      run: ({ grant, params, value, now }) => dropPicture(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: { in_use: { "": "surveyBuilder.pictureInUse" } },
      done: (_outcome, { here }) => here,
    }),
    add: intent({
      read: readPicture,
      run: ({ grant, params, value, now }) => savePicture(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {
        unknown_type: { file: "surveyBuilder.picture_unknown_type" },
        too_large: { file: "surveyBuilder.picture_too_large" },
        too_many: { file: "surveyBuilder.picture_too_many" },
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
