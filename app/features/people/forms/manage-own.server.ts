import { leave } from "~/features/people/commands/leave.server";
import { unfollow } from "~/features/people/commands/unfollow.server";
import { followSchema } from "~/features/people/schema";
import { sessionsOf } from "~/platform/cookie.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";

/** The small buttons of the own page: stop following something, and close the own input in this browser. */
export const manageOwnForm = form({
  // Leaving works for whoever has left already, in another tab.
  permission: "proof.show",
  intents: (intent) => ({
    leave: intent({
      read: nothing,
      run: async ({ request }) =>
        ({ ok: true, cookies: await leave(sessionsOf(request)) }) as const,
    }).answer({
      refusals: {},
      done: ({ cookies }) => ({ to: "/meedoen", cookies }),
    }),
    unfollow: intent({
      read: (fields) => ({ ok: true, value: fieldsOf(followSchema, fields) }),
      run: async ({ request, value }) => {
        const own = await authorizeOwn(request);
        if (!value.ok) return { ok: false, code: "not_found" } as const;
        await unfollow(own, value.value);
        return { ok: true } as const;
      },
    }).answer({
      refusals: {},
      done: () => "/mijn",
    }),
    default: intent({
      read: nothing,
      run: async ({ request }) => {
        await authorizeOwn(request);
        return { ok: false, code: "not_found" } as const;
      },
    }).answer({
      refusals: {},
      done: () => "/mijn",
    }),
  }),
});
