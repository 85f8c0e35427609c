import { setupLinkWorks } from "~/features/staff/domain/account-setup";
import { organisationsToSignIn } from "~/features/staff/queries/identity-providers.server";
import type { OrganisationToSignIn } from "~/features/staff/queries/identity-providers.server";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { sha256, unseal } from "~/platform/secret.server";
import { totpAddress } from "~/platform/totp.server";

/** The account behind a one-time link. */
export type AccountToSetUp = {
  id: string;
  email: string;
  bodyId: string | null;
  totpSecret: string;
};

/** Finds the account of a link that still works; null for an unknown, used or expired one. */
export async function accountBehind(
  client: Connection,
  token: string,
  now: Date,
): Promise<AccountToSetUp | null> {
  const account = await client.staffAccount.findUnique({
    where: { setupTokenHash: sha256(token) },
    select: {
      id: true,
      email: true,
      bodyId: true,
      totpSecret: true,
      setupExpiresAt: true,
      active: true,
    },
  });
  const totpSecret = account ? unseal(account.totpSecret) : undefined;
  if (!account?.active || !totpSecret || !setupLinkWorks(account.setupExpiresAt, now)) return null;
  const { id, email, bodyId } = account;
  return { id, email, bodyId, totpSecret };
}

/** What the page behind the link shows: whose account, and the second factor to add to an app. */
export type SetUpPage = {
  email: string;
  secret: string;
  address: string;
  /** The organisations whose account can be used instead of a password. */
  organisations: OrganisationToSignIn[];
};

/** Reads the page behind a link; null when the link does not work. */
export async function loadSetUp(
  token: string,
  now: Date,
  language: Language = "nl",
): Promise<SetUpPage | null> {
  const account = await accountBehind(await database(), token, now);
  if (!account) return null;
  const { email, bodyId, totpSecret } = account;
  const organisations = await organisationsToSignIn(language, bodyId);
  return { email, secret: totpSecret, address: totpAddress(totpSecret, email), organisations };
}
