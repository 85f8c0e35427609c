import { undoBatch } from "~/features/moderation/commands/undo-batch.server";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { participantOf } from "~/policy/authorize.server";
import { form, nothing } from "~/policy/form.server";

/** Undoes everything that was decided in one go. */
export const undoBatchForm = form({
  permission: "moderation.undo",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ grant, params, request, now }) => {
        const also = await participantOf(request);
        const batchId = params["batchId"] ?? "";
        const alsoPersonId = also?.personId ?? null;
        const result = await undoBatch(grant, { batchId, alsoPersonId }, now);
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
      done: ({ undone, left, stillEmpty, by }, { request }) => {
        const goesOn = by.kind === "staff" && by.role === "moderator";
        const query = queueQuery(readQueueFilter(new URL(request.url).searchParams));
        const told = new URLSearchParams(goesOn ? query : "");
        told.set("teruggedraaid", String(undone));
        if (left > 0) told.set("gebleven", String(left));
        if (stillEmpty > 0) told.set("leeg", String(stillEmpty));
        return `/werkplek/beoordelen${goesOn ? "" : "/besloten"}?${told.toString()}`;
      },
    }),
  }),
});
