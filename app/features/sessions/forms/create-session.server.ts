import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import { createSession } from "../commands/create-session.server";
import { readSessionForm } from "../schema/session-form";
import { roundLimitError } from "../schema/session-refusals";

function readNewSession(fields: FormFields) {
  const roundId = fields.text("round");
  const read = readSessionForm(fields.values);
  if (read.ok && roundId !== "") {
    return { ok: true as const, value: { roundId, input: read.value } };
  }
  const missing: Record<string, string> = roundId === "" ? { round: "errors.chooseOne" } : {};
  return { ok: false as const, errors: { ...missing, ...(read.ok ? {} : read.errors) } };
}

/** A new session, which starts as a draft. */
export const createSessionForm = form({
  permission: "session.write",
  intents: (intent) => ({
    default: intent({
      read: readNewSession,
      run: ({ grant, value, now }) => createSession(grant, value, now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
      },
      done: ({ id }) => `/werkplek/bijeenkomsten/${id}/bewerken?status=saved`,
    }),
  }),
});
