import { acceptInvitation } from "~/features/staff/commands/accept-invitation.server";
import { setUpAccount } from "~/features/staff/commands/set-up-account.server";
import {
  forgetRecognised,
  recognisedFor,
} from "~/features/staff/cookies/organisation-sign-in.server";
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
    organisation: intent({
      read: (fields) => {
        const code = totpCodeSchema.safeParse(fields.text("organisationCode"));
        return { ok: true, value: code.success ? code.data : null };
      },
      run: ({ request, value: code, now }) => {
        const token = setUpTokenOf(request.url);
        const recognised = recognisedFor("invitation", request, now);
        const isForThis = recognised?.purpose.token === token;
        return acceptInvitation(token, isForThis ? recognised : null, code, now);
      },
    }).answer({
      refusals: {
        gone: {},
        code_missing: { organisationCode: "staff.codeSixDigits" },
        code_wrong: { organisationCode: "staff.codeWrong" },
        already_linked: { organisation: "organisationAccount.already_linked" },
        other_organisation: { organisation: "organisationAccount.other_organisation" },
      },
      done: () => ({ to: "/inloggen?ingesteld=organisatie", cookies: [forgetRecognised()] }),
    }),
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
