import { confirmEmail } from "~/features/people/commands/confirm-email.server";
import { form, nothing } from "~/policy/form.server";

const LONGEST_TOKEN = 100;

/** Confirms an address with the link that was sent to it. */
export const confirmEmailForm = form({
  permission: "proof.show",
  limit: "submit",
  limitOf: "address",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: ({ request, now }) => {
        const token = new URL(request.url).searchParams.get("token") ?? "";
        return confirmEmail(token.slice(0, LONGEST_TOKEN), now);
      },
    }).answer({
      // The page of the link says so by itself.
      refusals: { gone: () => ({}) },
      done: () => ({ show: { confirmed: true } }),
    }),
  }),
});
