import { confirmEmail } from "~/features/people/commands/confirm-email.server";
import { linkTokenOf } from "~/features/people/schema";
import { form, nothing } from "~/policy/form.server";

/** Confirms an address with the link that was sent to it. */
export const confirmEmailForm = form({
  permission: "proof.show",
  limit: { wrongLink: ["gone"] },
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: ({ request, now }) => confirmEmail(linkTokenOf(request.url), now),
    }).answer({
      // The page of the link says so by itself.
      refusals: { gone: {} },
      done: () => ({ show: { confirmed: true } }),
    }),
  }),
});
