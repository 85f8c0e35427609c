import {
  saveIdentityProvider,
  switchIdentityProvider,
} from "~/features/staff/commands/save-identity-provider.server";
import { identityProviderSchema } from "~/features/staff/schema";
import { fieldsOf, form, nothing } from "~/policy/form.server";

const LIST = "/werkplek/accounts/organisaties";

const SAVE_REFUSALS = {
  already_there: { bodyId: "organisationAccount.already_there" },
  issuer_unsafe: { issuer: "organisationAccount.issuer_unsafe" },
  secret_missing: { clientSecret: "organisationAccount.secret_missing" },
  key_unusable: { clientSecret: "organisationAccount.key_unusable" },
  unknown_choice: { bodyId: "errors.unknownChoice" },
  provider_down: { issuer: "organisationAccount.issuer_down" },
  provider_refused: { issuer: "organisationAccount.issuer_refused" },
  provider_cancelled: { issuer: "organisationAccount.issuer_refused" },
} as const;

/** Sign-in with the account of one more organisation. */
export const addProviderForm = form({
  permission: "account.write",
  secrets: ["clientSecret"],
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(identityProviderSchema, fields),
      run: ({ grant, value, now }) => saveIdentityProvider(grant, null, value, now),
    }).answer({ refusals: SAVE_REFUSALS, done: ({ id }) => `${LIST}/${id}` }),
  }),
});

/** What is known of a provider, off and on again. */
export const changeProviderForm = form({
  permission: "account.write",
  secrets: ["clientSecret"],
  intents: (intent) => ({
    switchOff: intent({
      read: nothing,
      run: ({ grant, params, now }) =>
        switchIdentityProvider(grant, params["id"] ?? "", false, now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => here }),
    switchOn: intent({
      read: nothing,
      run: ({ grant, params, now }) => switchIdentityProvider(grant, params["id"] ?? "", true, now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => here }),
    default: intent({
      read: (fields) => fieldsOf(identityProviderSchema, fields),
      run: ({ grant, params, value, now }) =>
        saveIdentityProvider(grant, params["id"] ?? "", value, now),
    }).answer({ refusals: SAVE_REFUSALS, done: () => LIST }),
  }),
});
