import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";

/** Erases a challenge; one that was answered in public stays, as of "a participant". */
export async function eraseChallenge(
  transaction: Transaction,
  _personId: string,
  { id, action }: OwnInputStep,
): Promise<void> {
  if (action === "remove") await transaction.claimChallenge.delete({ where: { id } });
  else await transaction.claimChallenge.update({ where: { id }, data: { personId: null } });
}
