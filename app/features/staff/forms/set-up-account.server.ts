import { setUpAccount } from "~/features/staff/commands/set-up-account.server";
import { setUpSchema, setUpTokenOf } from "~/features/staff/schema";
import { fieldsOf, form } from "~/policy/form.server";
import { CHOSEN_PASSWORD_REFUSALS } from "./chosen-password.server";

/** Chooses a password and proves the second factor, behind the one-time link of an account. */
export const setUpAccountForm = form({
  permission: "proof.show",
  limit: { wrongLink: ["gone"] },
  secrets: ["password", "code"],
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(setUpSchema, fields),
      run: ({ request, value, now }) => setUpAccount(setUpTokenOf(request.url), value, now),
    }).answer({
      refusals: {
        // The page of the link says so by itself.
        gone: {},
        ...CHOSEN_PASSWORD_REFUSALS,
      },
      done: () => "/inloggen?ingesteld=ja",
    }),
  }),
});
