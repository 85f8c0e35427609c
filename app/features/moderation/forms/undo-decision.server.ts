import { undoDecision } from "~/features/moderation/commands/undo-decision.server";
import { participantOf } from "~/policy/authorize.server";
import { form, nothing } from "~/policy/form.server";

/** Undoes a decision. */
export const undoDecisionForm = form({
  permission: "moderation.undo",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ grant, params, request, now }) => {
        const also = await participantOf(request);
        const caseId = params["caseId"] ?? "";
        return undoDecision(grant, { caseId, alsoPersonId: also?.personId ?? null }, now);
      },
    }).answer({
      // The page says these above its button.
      refusals: {
        not_your_decision: { undo: "moderationDesk.undoRefused_not_your_decision" },
        nothing_to_undo: { undo: "moderationDesk.undoRefused_nothing_to_undo" },
        own_item: { undo: "moderation.refusal_own_item" },
        something_since: ({ since }) => ({ undo: `moderationDesk.undoSince_${since}` }),
        undo_too_late: { undo: "moderationDesk.undoRefused_undo_too_late" },
      },
      done: () => "/werkplek/beoordelen?teruggedraaid=1",
    }),
  }),
});
