import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { giveUpSeat, ownSignUpColumns } from "./cancel-sign-up.server";

/** Erases a sign-up. Whoever waits gets the seat, as with any cancellation; in a published report one was there. */
export async function eraseSignUp(
  transaction: Transaction,
  personId: string,
  { id, action }: OwnInputStep,
  now: Date,
): Promise<void> {
  const signUp = await transaction.signUp.findUniqueOrThrow({
    where: { id },
    select: ownSignUpColumns,
  });
  // Before the seat is given up, which takes the words back as well: of an erased text no word about it stays.
  await takeBackText(transaction, { kind: "signUpNeeds", id }, "erased", now);
  await giveUpSeat(transaction, signUp, { kind: "participant" }, now);
  if (action === "keepAsParticipant") {
    await transaction.attendance.updateMany({
      where: { signUpId: id },
      data: { signUpId: null },
    });
  } else {
    await transaction.attendance.deleteMany({ where: { signUpId: id } });
    await withdrawParticipation(transaction, personId, `session:${signUp.sessionId}`);
  }
  await transaction.signUp.delete({ where: { id } });
}
