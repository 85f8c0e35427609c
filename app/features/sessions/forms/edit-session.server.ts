import type { FormFields } from "~/platform/form.server";
import { form, nothing } from "~/policy/form.server";
import { editSession } from "../commands/edit-session.server";
import { publishSession } from "../commands/publish-session.server";
import { recordPastSession } from "../commands/record-past-session.server";
import { readSessionForm } from "../schema/session-form";
import { roundLimitError } from "../schema/session-refusals";

function readSession(fields: FormFields) {
  const read = readSessionForm(fields.values);
  if (!read.ok) return read;
  const version = Number(fields.text("version"));
  return { ok: true as const, value: { version, input: read.value } };
}

/** Changes a session, or shows a draft to everyone: as one to come, or as one of the past. */
export const editSessionForm = form({
  permission: "session.write",
  intents: (intent) => ({
    publish: intent({
      read: nothing,
      run: ({ grant, params, now }) => publishSession(grant, params["id"] ?? "", now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
        // The page says it above the form.
        conflict: {},
      },
      done: (_outcome, { here }) => `${here}?status=published`,
    }),
    past: intent({
      read: nothing,
      run: ({ grant, params, now }) => recordPastSession(grant, params["id"] ?? "", now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
        conflict: {},
      },
      done: (_outcome, { here }) => `${here}?status=past`,
    }),
    default: intent({
      read: readSession,
      run: ({ grant, params, value, now }) =>
        editSession(grant, { id: params["id"] ?? "", ...value }, now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
        closed: {},
        conflict: {},
      },
      done: ({ told }, { here }) => `${here}?status=${told.length > 0 ? "told" : "saved"}`,
    }),
  }),
});
