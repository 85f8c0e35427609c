import type { NewsKind } from "~/features/people/domain/digest";
import { dispatchAt } from "~/features/people/domain/subscription";
import { audienceOfProposal, audienceOfRound } from "~/features/people/queries/audience.server";
import type { Transaction } from "~/platform/db.server";

/** What happened, and whom it concerns: everyone of a round, or everyone of one proposal. */
export type News = {
  kind: NewsKind;
  subjectId: string;
  roundId: string;
  about: "round" | "proposal";
};

/**
 * Notes for everyone whom it concerns that something happened; it goes out at once or in the weekly digest, as each
 * chose. A step of the command that makes the news, in its transaction. A repeat leaves one note.
 */
export async function noteNews(
  transaction: Transaction,
  { kind, subjectId, roundId, about }: News,
  now: Date,
): Promise<void> {
  const audience =
    about === "round"
      ? await audienceOfRound(transaction, roundId)
      : await audienceOfProposal(transaction, subjectId);
  for (const { personId, frequency } of audience) {
    await transaction.notice.upsert({
      where: { personId_kind_subjectId: { personId, kind, subjectId } },
      create: {
        personId,
        kind,
        subjectId,
        roundId,
        dispatchAt: dispatchAt(frequency, now),
        createdAt: now,
      },
      update: {},
    });
  }
}
