import { unsubscribe } from "~/features/people/commands/remove-email.server";
import { unsubscribeLinkOf } from "~/features/people/schema";
import { form, nothing } from "~/policy/form.server";

/** Removes an address with the link under every message; the link is the proof. */
export const unsubscribeForm = form({
  permission: "proof.show",
  limit: { wrongLink: ["gone"] },
  fromMailProgram: true,
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: ({ request }) => {
        const { adres, bewijs } = unsubscribeLinkOf(request.url);
        return unsubscribe(adres, bewijs);
      },
    }).answer({
      // The page of the link says so by itself.
      refusals: { gone: {} },
      done: () => ({ show: { unsubscribed: true } }),
    }),
  }),
});
