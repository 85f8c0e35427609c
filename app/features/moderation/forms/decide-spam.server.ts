import { decideSpam } from "~/features/moderation/commands/decide-spam.server";
import { participantOf } from "~/policy/authorize.server";
import { form } from "~/policy/form.server";

/** Returns several items of the queue as advertising at once. */
export const decideSpamForm = form({
  permission: "moderation.decide",
  intents: (intent) => ({
    default: intent({
      read: (fields) => ({ ok: true, value: fields.all("case") }),
      run: async ({ grant, request, value, now }) => {
        const also = await participantOf(request);
        const decided = await decideSpam(grant, value, also?.personId ?? null, now);
        return { ok: true, ...decided } as const;
      },
    }).answer({
      refusals: {},
      done: ({ count, last }, { here }) =>
        `${here}?reclame=${count}${last === null ? "" : `&zaak=${last}`}`,
    }),
  }),
});
