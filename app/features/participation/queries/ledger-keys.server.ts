/** The keys of the ledger: only the owner's own pages and commands can find rows back by them. */
import { keyedHash } from "~/platform/secret.server";

/** The person in the ledger: HMAC(region secret, person). */
export function ledgerKey(personId: string): string {
  return keyedHash("ledger-person", personId);
}

/**
 * One contribution of one person in the ledger.
 * @param subject names the contribution: `survey:<id>`, `session:<id>`, `proposal:<id>`
 */
export function subjectKey(personId: string, subject: string): string {
  return keyedHash("ledger-subject", personId, subject);
}
