import { isCopyReadable } from "~/features/vocabulary/domain/own-text";
import type { FollowReview } from "~/features/vocabulary/own-input";
import { touch } from "~/platform/events.server";
import { allRows } from "~/platform/portions.server";

/** Hides the cards that became a proposal and may not be read any more, also in a published report, or shows them again. */
export const hideCards: FollowReview = async (transaction, text) => {
  if (text.kind !== "proposal") return;
  const cards = await allRows(({ skip, take }) =>
    transaction.inputCard.findMany({
      where: { proposalId: text.id },
      select: { id: true, sessionId: true, text: true, hidden: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { id, sessionId, text: words, hidden: before } of cards) {
    const hidden = !isCopyReadable(words, text);
    if (hidden === before) continue;
    await transaction.inputCard.update({ where: { id }, data: { hidden } });
    await touch(transaction, { subjectKind: "session", subjectId: sessionId });
  }
};
