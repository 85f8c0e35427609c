import { startSession } from "~/platform/auth.server";
import { sealedCookie } from "~/platform/sealed-cookie.server";
import { RECEIPT_COOKIE } from "../queries/receipt.server";
import type { EnsuredPerson } from "./ensure-person.server";

const RECEIPT_SECONDS = 15 * 60;

/**
 * After a contribution: signs the person in, and lets the receipt show the code when it is new. Runs after the
 * transaction, because a session for a contribution that failed would be somebody who is not there.
 * @returns values for `Set-Cookie`
 */
export async function handOverCode(person: EnsuredPerson): Promise<string[]> {
  const session = await startSession("participant", person.personId);
  return person.newCode === null
    ? [session]
    : [session, sealedCookie(RECEIPT_COOKIE, person.newCode, RECEIPT_SECONDS)];
}
