import { holdIfDangerous } from "~/features/moderation/commands/open-case.server";
import { needsWords } from "~/features/sessions/domain/sign-up";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import type { Transaction } from "~/platform/db.server";

export type WrittenNeeds = {
  signUpId: string;
  roundId: string;
  personId: string;
  declaration: Pick<FrozenDeclaration, "role" | "ageBand">;
  nickname: string | null;
  needs: string | null;
};

/** Holds what somebody wrote with a sign-up when it suggests danger: the seat stands, the words wait. A step of signing up. */
export async function holdNeeds(
  transaction: Transaction,
  { signUpId, roundId, personId, declaration, ...written }: WrittenNeeds,
  now: Date,
): Promise<void> {
  if (written.nickname === null && written.needs === null) return;
  const held = await holdIfDangerous(
    transaction,
    {
      subject: { kind: "signUpNeeds", id: signUpId },
      roundId,
      text: needsWords(written),
      authorIds: [personId],
      role: declaration.role,
      ageBand: declaration.ageBand,
    },
    now,
  );
  if (held) {
    await transaction.signUp.update({ where: { id: signUpId }, data: { needsHeld: true } });
  }
}
