import type { ParticipationCode } from "~/features/people/domain/participation-code";
import { cookieAttributes, cookieName, startSession } from "~/platform/auth.server";
import { seal } from "~/platform/secret.server";
import { RECEIPT_COOKIE } from "../queries/receipt.server";
import type { EnsuredPerson } from "./ensure-person.server";

const RECEIPT_SECONDS = 15 * 60;

/** A sealed cookie that carries a new code to the receipt page and nowhere else. */
function receiptCookie(code: ParticipationCode): string {
  return `${cookieName(RECEIPT_COOKIE)}=${seal(code)}; Max-Age=${RECEIPT_SECONDS}; ${cookieAttributes()}`;
}

/**
 * After a contribution: signs the person in, and lets the receipt show the code when it is new. Runs after the
 * transaction, because a session for a contribution that failed would be somebody who is not there.
 * @returns values for `Set-Cookie`
 */
export async function handOverCode(person: EnsuredPerson): Promise<string[]> {
  const session = await startSession("participant", person.personId);
  return person.newCode === null ? [session] : [session, receiptCookie(person.newCode)];
}
