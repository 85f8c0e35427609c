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
        const alsoPersonId = also?.personId ?? null;
        const result = await undoDecision(grant, { caseId, alsoPersonId }, now);
        return result.ok ? { ...result, by: grant.actor } : result;
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
      // A moderator goes on with the queue, which nobody else opens.
      done: ({ undone, stillEmpty, by }) => {
        const goesOn = by.kind === "staff" && by.role === "moderator";
        const told = `teruggedraaid=${undone}${stillEmpty === 0 ? "" : `&leeg=${stillEmpty}`}`;
        return `/werkplek/beoordelen${goesOn ? "" : "/besloten"}?${told}`;
      },
    }),
  }),
});
