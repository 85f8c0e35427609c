import { setupLinkWorks } from "~/features/staff/domain/account-setup";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { sha256, unseal } from "~/platform/secret.server";
import { totpAddress } from "~/platform/totp.server";

/** The account behind a one-time link. */
export type AccountToSetUp = { id: string; email: string; totpSecret: string };

/** Finds the account of a link that still works; null for an unknown, used or expired one. */
export async function accountBehind(
  client: Connection,
  token: string,
  now: Date,
): Promise<AccountToSetUp | null> {
  const account = await client.staffAccount.findUnique({
    where: { setupTokenHash: sha256(token) },
    select: { id: true, email: true, totpSecret: true, setupExpiresAt: true, active: true },
  });
  const totpSecret = account ? unseal(account.totpSecret) : undefined;
  if (!account?.active || !totpSecret || !setupLinkWorks(account.setupExpiresAt, now)) return null;
  return { id: account.id, email: account.email, totpSecret };
}

/** What the page behind the link shows: whose account, and the second factor to add to an app. */
export type SetUpPage = { email: string; secret: string; address: string };

/** Reads the page behind a link; null when the link does not work. */
export async function loadSetUp(token: string, now: Date): Promise<SetUpPage | null> {
  const account = await accountBehind(await database(), token, now);
  if (!account) return null;
  const { email, totpSecret } = account;
  return { email, secret: totpSecret, address: totpAddress(totpSecret, email) };
}
