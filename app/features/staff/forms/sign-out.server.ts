import { signOut } from "~/features/staff/commands/sign-out.server";
import { sessionsOf } from "~/platform/cookie.server";
import { form, nothing } from "~/policy/form.server";

/** Signs a member of staff out; whoever is signed out already is led to the same page. */
export const signOutForm = form({
  permission: "proof.show",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ request }) =>
        ({ ok: true, cookies: await signOut(sessionsOf(request)) }) as const,
    }).answer({
      refusals: {},
      done: ({ cookies }) => ({ to: "/inloggen", cookies }),
    }),
  }),
});
