import { setUpAccount } from "~/features/staff/commands/set-up-account.server";
import { setUpSchema, setUpTokenOf } from "~/features/staff/schema";
import { errorWith } from "~/i18n/form-messages";
import { fieldsOf, form } from "~/policy/form.server";

/** Chooses a password and proves the second factor, behind the one-time link of an account. */
export const setUpAccountForm = form({
  permission: "proof.show",
  limit: "signIn",
  limitOf: "address",
  secrets: ["password", "code"],
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(setUpSchema, fields),
      run: ({ request, value, now }) => setUpAccount(setUpTokenOf(request.url), value, now),
    }).answer({
      refusals: {
        // The page of the link says so by itself.
        gone: {},
        password_too_short: ({ min }) => ({
          password: errorWith("staff.password_too_short", { min }),
        }),
        password_too_long: ({ max }) => ({
          password: errorWith("staff.password_too_long", { max }),
        }),
        password_common: { password: "staff.password_common" },
        password_repeats: { password: "staff.password_repeats" },
        password_has_address: { password: "staff.password_has_address" },
        code_wrong: { code: "staff.codeWrong" },
      },
      done: () => "/inloggen?ingesteld=ja",
    }),
  }),
});
