import { retryMail } from "~/features/staff/commands/retry-mail.server";
import { form, nothing } from "~/policy/form.server";

/** Another try for every message that was given up. */
export const retryMailForm = form({
  permission: "outbox.read",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ grant, now }) => {
        await retryMail(grant, now);
        return { ok: true } as const;
      },
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
  }),
});
