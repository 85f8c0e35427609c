import { undoDecision } from "~/features/moderation/commands/undo-decision.server";
import { participantOf } from "~/policy/authorize.server";
import { form, nothing } from "~/policy/form.server";
import { UNDO_REFUSALS, undoneAddress } from "./undo-answer.server";

/** Undoes a decision. */
export const undoDecisionForm = form({
  permission: "moderation.undo",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ grant, params, request, now }) => {
        const also = await participantOf(request);
        const caseId = params["caseId"] ?? "";
        const alsoPersonId = also?.personId ?? null;
        const result = await undoDecision(grant, { caseId, alsoPersonId }, now);
        return result.ok ? { ...result, by: grant.actor } : result;
      },
    }).answer({
      refusals: UNDO_REFUSALS,
      done: ({ by, ...undone }) => undoneAddress(by, undone),
    }),
  }),
});
