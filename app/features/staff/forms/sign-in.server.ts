import { signIn } from "~/features/staff/commands/sign-in.server";
import {
  forgetPasswordCookie,
  rememberPassword,
  typedPasswordCookie,
} from "~/features/staff/cookies/typed-password.server";
import { knownDevice } from "~/features/staff/queries/known-device.server";
import { passwordMark } from "~/features/staff/queries/password-mark.server";
import {
  deskAskedFor,
  secondFactorSchema,
  signInSchema,
  staffEmailSchema,
} from "~/features/staff/schema";
import { sessionIdOf } from "~/platform/cookie.server";
import { deviceOf } from "~/platform/known-device.server";
import { callerPrefix, countGuess } from "~/platform/rate-limit.server";
import { fieldsOf, form } from "~/policy/form.server";
import { readPasswordAndCode } from "./password-and-code.server";

/** Signs a member of staff in, and leads to the desk that was asked for. */
export const signInForm = form({
  permission: "proof.show",
  secrets: ["password", "code"],
  intents: (intent) => ({
    default: intent({
      read: (fields, { request, now }) => {
        const email = staffEmailSchema.safeParse(fields.text("email")).data ?? "";
        const place = { fields, request, about: email, now };
        const typed = readPasswordAndCode(
          fieldsOf(signInSchema, fields),
          secondFactorSchema,
          place,
        );
        return typed.ok ? { ok: true, value: { ...typed.value, email } } : typed;
      },
      run: async ({ request, value, now }) => {
        const { email, password, code } = value;
        const device = await knownDevice(deviceOf(request), email);
        // Whoever works here is not stopped by what strangers try from the same network.
        const takeBack = device === null ? await countGuess("signIn", request) : null;
        const before =
          value.before ?? rememberPassword(email, await passwordMark(email, password), now);
        const cookie = typedPasswordCookie(before);
        if (code === null) return { ok: false, code: "code_missing", cookie } as const;
        const address = callerPrefix(request);
        const sessionId = sessionIdOf("staff", request);
        const place = { address, device, sessionId, mark: before.what };
        const outcome = await signIn({ email, password, code }, now, place);
        if (!outcome.ok) return { ...outcome, cookie };
        await takeBack?.();
        return outcome;
      },
    }).answer({
      refusals: {
        // Said about the whole form: nothing tells which half was wrong.
        credentials_refused: {},
        code_missing: { code: "staff.codeSixDigits" },
      },
      refusedCookies: ({ cookie }) => [cookie],
      done: ({ cookies, language: chosen }, { request, language }) => ({
        to: deskAskedFor(request.url),
        cookies: [...cookies, forgetPasswordCookie()],
        // Dutch is what a page is in when nobody chose, so it says nothing against the choice of the account.
        language: language === "nl" ? chosen : language,
      }),
    }),
  }),
});
