import { signOut } from "~/features/staff/commands/sign-out.server";
import { sessionIdOf } from "~/platform/auth.server";
import { form, nothing } from "~/policy/form.server";

/** Signs a member of staff out; whoever is signed out already is led to the same page. */
export const signOutForm = form({
  permission: "proof.show",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ request }) =>
        ({ ok: true, cookie: await signOut(sessionIdOf("staff", request)) }) as const,
    }).answer({
      refusals: {},
      done: ({ cookie }) => ({ to: "/inloggen", cookies: [cookie] }),
    }),
  }),
});
