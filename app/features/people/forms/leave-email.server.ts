import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { removeEmail } from "~/features/people/commands/remove-email.server";
import { emailSchema } from "~/features/people/schema";
import { isReached } from "~/platform/stored-limits.server";
import { limit } from "~/platform/rate-limit.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";

/** The address of a participant, and how often to write to it; or its removal. */
export const leaveEmailForm = form({
  permission: "own.manage",
  intents: (intent) => ({
    remove: intent({
      read: nothing,
      run: async ({ request }) => {
        await removeEmail(await authorizeOwn(request));
        return { ok: true } as const;
      },
    }).answer({
      refusals: {},
      done: () => "/mijn",
    }),
    default: intent({
      read: (fields) => fieldsOf(emailSchema, fields),
      run: async ({ request, value, language, now }) => {
        await limit("mailAddress", request);
        if (await isReached("mailTo", value.email)) {
          return { ok: false, code: "address_crowded" } as const;
        }
        return leaveEmail(await authorizeOwn(request), value, language, now);
      },
    }).answer({
      refusals: { address_crowded: { email: "people.addressCrowded" } },
      done: ({ linkSent }, { here }) => (linkSent ? here : "/mijn"),
    }),
  }),
});
