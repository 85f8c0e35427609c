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
        return undoBatch(grant, { batchId, alsoPersonId: also?.personId ?? null }, now);
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
      done: ({ undone, left }, { request }) => {
        const query = queueQuery(readQueueFilter(new URL(request.url).searchParams));
        const kept = query === "" ? "" : `&${query}`;
        return `/werkplek/beoordelen?teruggedraaid=${undone}&gebleven=${left}${kept}`;
      },
    }),
  }),
});
