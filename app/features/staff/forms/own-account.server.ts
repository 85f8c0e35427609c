import { changeOwnPassword } from "~/features/staff/commands/change-own-password.server";
import { changeOwnProfile } from "~/features/staff/commands/change-own-profile.server";
import {
  beginSecondFactor,
  changeSecondFactor,
} from "~/features/staff/commands/change-second-factor.server";
import { endOwnSessions } from "~/features/staff/commands/end-own-sessions.server";
import { linkIdentity, unlinkIdentity } from "~/features/staff/commands/link-identity.server";
import type { ShownProof } from "~/features/staff/commands/prove-owner.server";
import { makeRecoveryCodes } from "~/features/staff/commands/make-recovery-codes.server";
import { switchOwnNotices } from "~/features/staff/commands/switch-notices.server";
import {
  forgetNewFactor,
  newFactorCookie,
  newFactorOf,
} from "~/features/staff/cookies/new-factor.server";
import {
  forgetRecognised,
  ownRecognised,
} from "~/features/staff/cookies/organisation-sign-in.server";
import { forgetPasswordCookie } from "~/features/staff/cookies/typed-password.server";
import {
  noticeKindsSchema,
  linkIdentitySchema,
  newFactorCodeSchema,
  newFactorSchema,
  noticesSchema,
  ownPasswordSchema,
  ownProfileSchema,
  recoveryCodesSchema,
  sessionKeySchema,
  totpCodeSchema,
  unlinkIdentitySchema,
} from "~/features/staff/schema";
import { sessionIdOf } from "~/platform/cookie.server";
import { sha256 } from "~/platform/secret.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import { CHOSEN_PASSWORD_REFUSALS } from "./chosen-password.server";
import { carryChosen, readPasswordAndCode } from "./password-and-code.server";

/** What was done, as the page says it afterwards, with the part of the page where it says so. */
const done = (what: string, part: string) => `?gewijzigd=${what}#${part}`;

/** What a chosen password is kept for: this session, and no other one of the same account. */
function sessionOf(request: Request): string {
  return sha256(sessionIdOf("staff", request) ?? "");
}

/** What this browser shows of its owner: a password, or what an organisation said of this very session. */
function shownIn(request: Request, current: string): ShownProof {
  return { current, sessionId: sessionIdOf("staff", request) };
}

/** The own account: name and language, messages, sessions, password, second factor, recovery codes. */
export const ownAccountForm = form({
  permission: "account.own",
  secrets: [
    "current",
    "password",
    "code",
    "currentForCodes",
    "currentForFactor",
    "currentForLink",
    "currentForUnlink",
    "newCode",
  ],
  intents: (intent) => ({
    profile: intent({
      read: (fields) => fieldsOf(ownProfileSchema, fields),
      run: async ({ grant, value, now }) => {
        const outcome = await changeOwnProfile(grant, value, now);
        return outcome.ok ? { ...outcome, language: value.language } : outcome;
      },
    }).answer({
      refusals: {},
      done: ({ language }, { here }) => ({
        to: `${here}${done("gegevens", "gegevens")}`,
        cookies: [],
        language,
      }),
    }),
    notices: intent({
      read: (fields) => fieldsOf(noticesSchema, fields, { notices: noticeKindsSchema }),
      run: ({ grant, value, now }) => switchOwnNotices(grant, value.notices, now),
    }).answer({
      refusals: { last_listener: { notices: "staffNotices.last_listener" } },
      done: (_outcome, { here }) => `${here}${done("berichten", "berichten")}`,
    }),
    endOthers: intent({
      read: nothing,
      run: ({ grant, request, now }) =>
        endOwnSessions(grant, { butNot: sessionIdOf("staff", request) }, now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => here }),
    password: intent({
      read: (fields, { request, now }) => {
        const place = { fields, request, about: sessionOf(request), now, beside: ["current"] };
        const typed = readPasswordAndCode(
          fieldsOf(ownPasswordSchema, fields),
          totpCodeSchema,
          place,
        );
        return typed.ok
          ? { ok: true, value: { ...typed.value, current: fields.text("current") } }
          : typed;
      },
      run: async ({ grant, request, value: { before, ...typed }, now }) => {
        const chosen = { ...typed, hash: before?.what ?? null };
        const outcome = await changeOwnPassword(grant, chosen, sessionIdOf("staff", request), now);
        if (outcome.ok || !("passwordHash" in outcome)) return outcome;
        return carryChosen(outcome, { before, about: sessionOf(request), now });
      },
    }).answer({
      refusals: {
        credentials_refused: { current: "staff.currentWrong" },
        ...CHOSEN_PASSWORD_REFUSALS,
        code_missing: { code: "staff.codeSixDigits" },
      },
      refusedCookies: (refusal) => ("cookie" in refusal ? [refusal.cookie] : []),
      done: ({ cookie }, { here }) => ({
        to: `${here}${done("wachtwoord", "wachtwoord")}`,
        cookies: [cookie, forgetPasswordCookie()],
      }),
    }),
    factor: intent({
      read: (fields) => fieldsOf(newFactorSchema, fields),
      run: ({ grant, request, value, now }) =>
        beginSecondFactor(grant, shownIn(request, value.currentForFactor), now),
    }).answer({
      refusals: { credentials_refused: { currentForFactor: "staff.currentWrong" } },
      done: ({ staffId, secret }, { here, now }) => ({
        to: `${here}#tweede-stap`,
        cookies: [newFactorCookie(staffId, secret, now)],
      }),
    }),
    factorCode: intent({
      read: (fields) => fieldsOf(newFactorCodeSchema, fields),
      run: ({ grant, request, value, now }) =>
        changeSecondFactor(
          grant,
          { secret: newFactorOf(request, grant, now), code: value.newCode },
          sessionIdOf("staff", request),
          now,
        ),
    }).answer({
      refusals: {
        code_wrong: { newCode: "staff.codeWrong" },
        gone: { currentForFactor: "ownAccount.factorGone" },
      },
      done: ({ cookie }, { here }) => ({
        to: `${here}${done("tweede-stap", "tweede-stap")}`,
        cookies: [cookie, forgetNewFactor()],
      }),
    }),
    linkIdentity: intent({
      read: (fields) => fieldsOf(linkIdentitySchema, fields),
      run: ({ grant, request, value, now }) =>
        linkIdentity(
          grant,
          ownRecognised(grant, request, now),
          shownIn(request, value.currentForLink),
          now,
        ),
    }).answer({
      refusals: {
        credentials_refused: { currentForLink: "staff.currentWrong" },
        gone: { currentForLink: "organisationAccount.linkGone" },
        already_linked: { currentForLink: "organisationAccount.already_linked" },
        other_organisation: { currentForLink: "organisationAccount.other_organisation" },
      },
      done: (_outcome, { here }) => ({
        to: `${here}${done("organisatie", "organisatie")}`,
        cookies: [forgetRecognised()],
      }),
    }),
    unlinkIdentity: intent({
      read: (fields) => fieldsOf(unlinkIdentitySchema, fields),
      run: ({ grant, request, value, now }) =>
        unlinkIdentity(grant, value.provider, shownIn(request, value.currentForUnlink), now),
    }).answer({
      refusals: {
        credentials_refused: { currentForUnlink: "organisationAccount.unlinkWrong" },
        password_first: { currentForUnlink: "organisationAccount.password_first" },
      },
      done: (_outcome, { here }) => `${here}${done("organisatie", "organisatie")}`,
    }),
    factorStop: intent({
      read: nothing,
      run: () => Promise.resolve({ ok: true as const }),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => ({
        to: `${here}#tweede-stap`,
        cookies: [forgetNewFactor()],
      }),
    }),
    recovery: intent({
      read: (fields) => fieldsOf(recoveryCodesSchema, fields),
      run: ({ grant, request, value, now }) =>
        makeRecoveryCodes(grant, shownIn(request, value.currentForCodes), now),
    }).answer({
      refusals: { credentials_refused: { currentForCodes: "staff.currentWrong" } },
      done: ({ codes }) => ({ show: { codes } }),
    }),
    default: intent({
      read: (fields) => fieldsOf(sessionKeySchema, fields),
      run: ({ grant, value, now }) => endOwnSessions(grant, { key: value.session }, now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => here }),
  }),
});
