import { undoBatch } from "~/features/moderation/commands/undo-batch.server";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { participantOf } from "~/policy/authorize.server";
import { form, nothing } from "~/policy/form.server";
import { UNDO_REFUSALS, undoneAddress } from "./undo-answer.server";

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
      refusals: UNDO_REFUSALS,
      done: ({ by, ...undone }, { request }) =>
        undoneAddress(by, undone, queueQuery(readQueueFilter(new URL(request.url).searchParams))),
    }),
  }),
});
