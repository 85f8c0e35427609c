import { setUpAccount } from "~/features/staff/commands/set-up-account.server";
import { forgetPasswordCookie } from "~/features/staff/cookies/typed-password.server";
import { setUpSchema, setUpTokenOf, totpCodeSchema } from "~/features/staff/schema";
import { sha256 } from "~/platform/secret.server";
import { fieldsOf, form } from "~/policy/form.server";
import { CHOSEN_PASSWORD_REFUSALS } from "./chosen-password.server";
import { carryChosen, readPasswordAndCode } from "./password-and-code.server";

/** Chooses a password and proves the second factor, behind the one-time link of an account. */
export const setUpAccountForm = form({
  permission: "proof.show",
  limit: { wrongLink: ["gone"] },
  secrets: ["password", "code"],
  intents: (intent) => ({
    default: intent({
      read: (fields, { request, now }) => {
        const about = sha256(setUpTokenOf(request.url));
        const place = { fields, request, about, now };
        return readPasswordAndCode(fieldsOf(setUpSchema, fields), totpCodeSchema, place);
      },
      run: async ({ request, value: { password, code, before }, now }) => {
        const token = setUpTokenOf(request.url);
        const chosen = { password, hash: before?.what ?? null };
        const outcome = await setUpAccount(token, { ...chosen, code }, now);
        if (outcome.ok || !("passwordHash" in outcome)) return outcome;
        return carryChosen(outcome, { before, about: sha256(token), now });
      },
    }).answer({
      refusals: {
        // The page of the link says so by itself.
        gone: {},
        ...CHOSEN_PASSWORD_REFUSALS,
        code_missing: { code: "staff.codeSixDigits" },
      },
      refusedCookies: (refusal) => ("cookie" in refusal ? [refusal.cookie] : []),
      done: () => ({ to: "/inloggen?ingesteld=ja", cookies: [forgetPasswordCookie()] }),
    }),
  }),
});
