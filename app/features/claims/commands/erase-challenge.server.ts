import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";

/**
 * Erases a challenge; one that was answered in public stays, as of "a participant", and of one that is held the safety
 * officer keeps the words until the case closes.
 */
export async function eraseChallenge(
  transaction: Transaction,
  _personId: string,
  { id, action }: OwnInputStep,
  now: Date,
): Promise<void> {
  if (action === "keepAsParticipant") {
    await transaction.claimChallenge.update({ where: { id }, data: { personId: null } });
  } else {
    await takeBackText(transaction, { kind: "claimChallenge", id }, "erased", now);
  }
}
