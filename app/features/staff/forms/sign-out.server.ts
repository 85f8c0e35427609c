import { signOut } from "~/features/staff/commands/sign-out.server";
import {
  organisationSessionCookie,
  organisationSessionOf,
} from "~/features/staff/cookies/organisation-sign-out.server";
import { sessionsOf } from "~/platform/cookie.server";
import { form, nothing } from "~/policy/form.server";

/**
 * Signs a member of staff out; whoever is signed out already is led to the same page. Whoever came by their organisation is
 * offered to sign out there too: that is a way of its own, which no failure of the organisation can hold up.
 */
export const signOutForm = form({
  permission: "proof.show",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: async ({ request, now }) => {
        const cookies = await signOut(sessionsOf(request));
        const held = organisationSessionOf(request, now);
        if (held?.stage !== "signedIn") return { ok: true, cookies, to: "/inloggen" } as const;
        const leaving = organisationSessionCookie({ ...held, stage: "leaving" }, now);
        const to = "/inloggen/uitgelogd";
        return { ok: true, cookies: [...cookies, leaving], to } as const;
      },
    }).answer({
      refusals: {},
      done: ({ cookies, to }) => ({ to, cookies }),
    }),
  }),
});
