import { withStep } from "~/features/sessions/domain/form-steps";
import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import { createSession } from "../commands/create-session.server";
import { newSessionValues } from "../queries/session-form.server";
import { readSessionForm } from "../schema/session-form";
import { roundLimitError } from "../schema/session-refusals";

function readFirstStep(fields: FormFields) {
  const { values } = fields;
  const roundId = fields.text("round");
  return { ok: true as const, value: { roundId, template: fields.text("template"), values } };
}

/** A new session, which starts as a draft: what its first step says, and for the rest the template it began with. */
export const createSessionForm = form({
  permission: "session.write",
  intents: (intent) => ({
    default: intent({
      read: readFirstStep,
      run: async ({ grant, value: { roundId, template, values }, now }) => {
        const begun = await newSessionValues(template === "" ? null : template);
        const read = readSessionForm(withStep(begun, "what", values));
        if (!read.ok || roundId === "") {
          const missing: Record<string, string> =
            roundId === "" ? { round: "errors.chooseOne" } : {};
          const errors = { ...missing, ...(read.ok ? {} : read.errors) };
          return { ok: false, code: "invalid", errors } as const;
        }
        return createSession(grant, { roundId, input: read.value }, now);
      },
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
      },
      done: ({ id }) => `/werkplek/bijeenkomsten/${id}/bewerken?stap=where&status=saved`,
    }),
  }),
});
