import { isCopyReadable } from "~/features/vocabulary/domain/own-text";
import type { FollowReview } from "~/features/vocabulary/own-input";
import { touch } from "~/platform/events.server";
import { allRows } from "~/platform/portions.server";

/** Hides the statements that were taken from a proposal and may not be read any more, or shows them again. */
export const hideStatements: FollowReview = async (transaction, text) => {
  if (text.kind !== "proposal") return;
  const statements = await allRows(({ skip, take }) =>
    transaction.opinionStatement.findMany({
      where: { proposalId: text.id },
      select: { id: true, roundId: true, text: true, textEn: true, hidden: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { id, roundId, text: dutch, textEn, hidden: before } of statements) {
    const hidden = !isCopyReadable(`${dutch} ${textEn ?? ""}`, text);
    if (hidden === before) continue;
    await transaction.opinionStatement.update({ where: { id }, data: { hidden } });
    await touch(transaction, { subjectKind: "round", subjectId: roundId });
  }
};
