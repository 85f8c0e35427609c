import { submitClaim } from "~/features/claims/commands/submit-claim.server";
import { submitClaimSchema } from "~/features/claims/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** A sentence about involvement that anyone came across. */
export const submitClaimForm = form({
  permission: "claim.submit",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(submitClaimSchema, fields),
      tokenAt: "text",
      run: ({ grant, value, now }) => submitClaim(grant, value, now),
    }).answer({
      refusals: {},
      done: ({ held }) => `/beweringen/nieuw?${held ? "vastgehouden" : "klaar"}=ja`,
    }),
  }),
});
