import { startSession, startSessionIn } from "~/platform/auth.server";
import { receiptCookie } from "../cookies/receipt.server";
import type { Transaction } from "~/platform/db.server";
import type { EnsuredPerson } from "./ensure-person.server";

function withCode(session: string, { personId, newCode }: EnsuredPerson): string[] {
  return newCode === null ? [session] : [session, receiptCookie(personId, newCode)];
}

/**
 * After a contribution: signs the person in, and lets the receipt show the code when it is new. Runs after the
 * transaction, because a session for a contribution that failed would be somebody who is not there.
 * @returns values for `Set-Cookie`
 */
export async function handOverCode(person: EnsuredPerson): Promise<string[]> {
  return withCode(await startSession("participant", person.personId), person);
}

/**
 * The same inside the transaction of the contribution, where every commit counts: it fails or holds together with it.
 * @returns values for `Set-Cookie`, to be sent once the transaction has held
 */
export async function handOverCodeIn(
  transaction: Transaction,
  person: EnsuredPerson,
): Promise<string[]> {
  const session = await startSessionIn(transaction, "participant", person.personId);
  return withCode(session, person);
}
