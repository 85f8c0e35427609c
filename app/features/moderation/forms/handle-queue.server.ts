import { gatherBatch } from "~/features/moderation/commands/gather-batch.server";
import { NO_REASON, runBatch } from "~/features/moderation/commands/run-batch.server";
import type { BatchAction } from "~/features/moderation/domain/batch";
import { chosenCasesSchema } from "~/features/moderation/schema/batch";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { participantOf } from "~/policy/authorize.server";
import { form } from "~/policy/form.server";

const QUEUE = "/werkplek/beoordelen";

/** What needs nothing more to be said is done at once; the rest, and all of a filter, is asked about first. */
const AT_ONCE: readonly BatchAction[] = ["publish", "spam", "holdForSafety"];

/** Handles what is chosen in the queue: what was ticked, or all that the filter shows. */
export const handleQueueForm = form({
  permission: "moderation.decide",
  intents: (intent) => {
    const button = (action: BatchAction) =>
      intent({
        read: (fields) => ({
          ok: true,
          value: { all: fields.has("all"), chosen: chosenCasesSchema.parse(fields.all("case")) },
        }),
        run: async ({ grant, request, value: { all, chosen }, now }) => {
          if (!all && chosen.length === 0) return { ok: false, code: "none_chosen" } as const;
          const filter = readQueueFilter(new URL(request.url).searchParams);
          const input = all ? { action, filter } : { action, chosen };
          const { batchId, count } = await gatherBatch(grant, input, now);
          if (count === 0) return { ok: false, code: "none_chosen" } as const;
          if (all || !AT_ONCE.includes(action))
            return { ok: true, batchId, isDone: false } as const;
          const also = await participantOf(request);
          const alsoPersonId = also?.personId ?? null;
          const ran = await runBatch(grant, { batchId, alsoPersonId, ...NO_REASON }, now);
          // What is done at once asks for no reason, so that nothing of it is refused.
          return ran.ok
            ? ({ ok: true, batchId, isDone: ran.waiting === 0 } as const)
            : ({ ok: false, code: "not_found" } as const);
        },
      }).answer({
        refusals: { none_chosen: { case: "moderationBatch.noneChosen" } },
        done: ({ batchId, isDone }, { request }) => {
          const query = queueQuery(readQueueFilter(new URL(request.url).searchParams));
          const asked = query === "" ? "" : `&${query}`;
          return isDone
            ? `${QUEUE}?groep=${batchId}${asked}`
            : `${QUEUE}/groep/${batchId}${query === "" ? "" : `?${query}`}#samen`;
        },
      });
    return {
      publish: button("publish"),
      theme: button("theme"),
      return: button("return"),
      holdForSafety: button("holdForSafety"),
      spam: button("spam"),
      assign: button("assign"),
    };
  },
});
