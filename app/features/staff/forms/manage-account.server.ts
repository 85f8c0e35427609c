import { changeAccount, switchAccount } from "~/features/staff/commands/change-account.server";
import { createAccount } from "~/features/staff/commands/create-account.server";
import { issueSetUpLink } from "~/features/staff/commands/issue-setup-link.server";
import { setUpLinkCookie } from "~/features/staff/cookies/setup-link.server";
import {
  accountSchema,
  handOverSchema,
  newAccountSchema,
  roundIdsSchema,
} from "~/features/staff/schema";
import type { FieldErrors } from "~/platform/form.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";

const ASSIGNMENT_REFUSALS = {
  body_missing: { bodyId: "staff.body_missing" },
  body_not_for_role: { bodyId: "staff.body_not_for_role" },
  unknown_choice: ({ what }: { what: "bodyId" | "roundIds" }): FieldErrors => ({
    [what]: "errors.unknownChoice",
  }),
} as const;

const CHANGE_REFUSALS = {
  ...ASSIGNMENT_REFUSALS,
  unknown_choice: ({ what }: { what: "bodyId" | "roundIds" | "handOverTo" }): FieldErrors => ({
    [what]: "errors.unknownChoice",
  }),
  work_left: { handOverTo: "staffWork.left" },
  own_account: { role: "staff.own_account" },
  last_administrator: { role: "staff.last_administrator" },
} as const;

/** An account for a colleague, who gets a one-time link. */
export const createAccountForm = form({
  permission: "account.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(newAccountSchema, fields, { roundIds: roundIdsSchema }),
      run: ({ grant, value, language, now }) => createAccount(grant, value, language, now),
    }).answer({
      refusals: { ...ASSIGNMENT_REFUSALS, address_taken: { email: "staff.emailTaken" } },
      done: ({ id, link }) => ({
        to: `/werkplek/accounts/${id}`,
        cookies: [setUpLinkCookie(id, link)],
      }),
    }),
  }),
});

function switchOn({ grant, params, now }: FormInput<"account.write", null>) {
  return switchAccount(grant, params["id"] ?? "", true, now);
}

/** The facts of an account, a new link, off and on again. */
export const changeAccountForm = form({
  permission: "account.write",
  intents: (intent) => ({
    save: intent({
      read: (fields) =>
        fieldsOf(accountSchema.extend(handOverSchema.shape), fields, { roundIds: roundIdsSchema }),
      run: ({ grant, params, value, now }) =>
        changeAccount(grant, params["id"] ?? "", value, now, value),
    }).answer({
      refusals: CHANGE_REFUSALS,
      done: (_outcome, { here }) => here,
    }),
    switchOn: intent({ read: nothing, run: switchOn }).answer({
      refusals: CHANGE_REFUSALS,
      done: (_outcome, { here }) => here,
    }),
    switchOff: intent({
      read: (fields) => fieldsOf(handOverSchema, fields),
      run: ({ grant, params, value, now }) =>
        switchAccount(grant, params["id"] ?? "", false, now, value),
    }).answer({
      refusals: CHANGE_REFUSALS,
      done: (_outcome, { params }) => `/werkplek/accounts/${params["id"] ?? ""}`,
    }),
    newLink: intent({
      read: nothing,
      run: ({ grant, params, language, now }) =>
        issueSetUpLink(grant, params["id"] ?? "", language, now),
    }).answer({
      refusals: { own_account: { account: "staff.own_account" } },
      done: ({ link }, { here, params }) => ({
        to: here,
        cookies: [setUpLinkCookie(params["id"] ?? "", link)],
      }),
    }),
    default: intent({
      read: nothing,
      run: () => Promise.resolve({ ok: false, code: "not_found" } as const),
    }).answer({ refusals: {}, done: (_outcome, { here }) => here }),
  }),
});
