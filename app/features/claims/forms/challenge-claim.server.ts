import { challengeClaim } from "~/features/claims/commands/challenge-claim.server";
import { challengeFormSchema } from "~/features/claims/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** Contradicts a claim, with a reason. */
export const challengeClaimForm = form({
  permission: "claim.challenge",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(challengeFormSchema, fields),
      tokenAt: "reason",
      run: ({ grant, params, value, now }) =>
        challengeClaim(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {
        struck: { reason: "claims.error_struck" },
        already_challenged: { reason: "claims.error_already_challenged" },
        reason_missing: { reason: "claims.error_reason_missing" },
      },
      done: (_outcome, { here }) => `${here}?klaar=ja`,
    }),
  }),
});
