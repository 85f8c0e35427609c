import { recordDecision } from "~/features/decisions/commands/record-decision.server";
import { decisionErrors, decisionFormSchema } from "~/features/decisions/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** A decision of a body, from its papers. */
export const recordDecisionForm = form({
  permission: "decision.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(decisionFormSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        recordDecision(grant, params["document"] ?? "", value, now, stays),
    }).answer({
      refusals: { incomplete: ({ missing }) => decisionErrors(missing) },
      done: (_outcome, { here }) => here,
    }),
  }),
});
