import { textIds } from "~/features/vocabulary/domain/own-text";
import type { OwnText } from "~/features/vocabulary/domain/own-text";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import type { Transaction } from "~/platform/db.server";

/**
 * Takes erased texts out of what is being prepared: links and quotes of themes that are not public, quotes that nobody may
 * read any more, answers to a proposal that are not given. Nobody can publish them later.
 */
export async function removeCopies(
  transaction: Transaction,
  texts: readonly OwnText[],
): Promise<void> {
  const answers = textIds(texts, "answer");
  const proposals = textIds(texts, "proposal");
  const questions = textIds(texts, "sessionQuestion");
  await transaction.themeLink.deleteMany({
    where: {
      AND: { OR: [{ theme: { NOT: PUBLIC_THEME } }, { quoteHidden: true }] },
      OR: [
        { answerId: { in: answers } },
        { targetId: { in: [...answers, ...proposals] } },
        { proposalId: { in: proposals } },
        { inputCard: { proposalId: { in: proposals } } },
        { inputCard: { questionId: { in: questions } } },
      ],
    },
  });
  await transaction.preparedReply.deleteMany({
    where: { subjectKind: "proposal", subjectId: { in: proposals } },
  });
  await transaction.reply.deleteMany({
    where: { proposalId: { in: proposals }, NOT: PUBLIC_REPLY },
  });
}
