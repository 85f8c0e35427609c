import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import { dropListenerPicture, saveListenerPicture } from "../commands/save-listener-picture.server";
import { roundIdOf } from "../queries/round-desk.server";
import { LISTENER_PICTURE_MAX_BYTES, listenerPictureSchema } from "../schema/listener-picture";

function readPicture(fields: FormFields, _context: unknown, file: Uint8Array<ArrayBuffer> | null) {
  const read = fieldsOf(listenerPictureSchema, fields);
  if (read.ok && file !== null) {
    return { ok: true as const, value: { ...read.value, bytes: file } };
  }
  const missing: Record<string, string> = file === null ? { file: "rounds.listenerFileNone" } : {};
  return { ok: false as const, errors: { ...missing, ...(read.ok ? {} : read.errors) } };
}

/** The picture of who listens in a round: another one, or none. */
export const saveListenerPictureForm = form({
  permission: "round.write",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-" }),
  file: { name: "file", maxBytes: LISTENER_PICTURE_MAX_BYTES },
  button: (fields) => (fields.has("drop") ? "drop" : "save"),
  intents: (intent) => ({
    drop: intent({
      read: () => ({ ok: true, value: null }),
      run: ({ grant, params, now }) => dropListenerPicture(grant, params["slug"] ?? "", now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => here }),
    save: intent({
      read: readPicture,
      run: ({ grant, params, value, now }) =>
        saveListenerPicture(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {
        unknown_type: { file: "rounds.listenerFileUnknown" },
        too_large: { file: "rounds.listenerFileLarge" },
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
