import { changeOwnPassword } from "~/features/staff/commands/change-own-password.server";
import { endOwnSessions } from "~/features/staff/commands/end-own-sessions.server";
import { makeRecoveryCodes } from "~/features/staff/commands/make-recovery-codes.server";
import { ownPasswordSchema, recoveryCodesSchema, sessionKeySchema } from "~/features/staff/schema";
import { sessionIdOf } from "~/platform/cookie.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import { CHOSEN_PASSWORD_REFUSALS } from "./chosen-password.server";

/** The own account: sessions that end, another password, new recovery codes. */
export const ownAccountForm = form({
  permission: "account.own",
  secrets: ["current", "password", "code", "currentForCodes"],
  intents: (intent) => ({
    endOthers: intent({
      read: nothing,
      run: ({ grant, request, now }) =>
        endOwnSessions(grant, { butNot: sessionIdOf("staff", request) }, now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => here }),
    password: intent({
      read: (fields) => fieldsOf(ownPasswordSchema, fields),
      run: ({ grant, request, value, now }) =>
        changeOwnPassword(grant, value, sessionIdOf("staff", request), now),
    }).answer({
      refusals: {
        credentials_refused: { current: "staff.currentWrong" },
        ...CHOSEN_PASSWORD_REFUSALS,
      },
      done: ({ cookie }, { here }) => ({ to: `${here}?gewijzigd=ja`, cookies: [cookie] }),
    }),
    recovery: intent({
      read: (fields) => fieldsOf(recoveryCodesSchema, fields),
      run: ({ grant, value, now }) => makeRecoveryCodes(grant, value.currentForCodes, now),
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
