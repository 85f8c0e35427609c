import { textIds } from "~/features/vocabulary/domain/own-text";
import type { OwnText } from "~/features/vocabulary/domain/own-text";
import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import type { Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";

/**
 * Takes away the cards that became one of these proposals, or came from one of these texts of the room, because the words
 * are the same. One that a published report or theme shows stays there, as what a participant said, without the link.
 */
export async function removeCards(
  transaction: Transaction,
  texts: readonly OwnText[],
): Promise<void> {
  const proposalIds = textIds(texts, "proposal");
  const questionIds = textIds(texts, "sessionQuestion");
  const cards = await allRows(({ skip, take }) =>
    transaction.inputCard.findMany({
      where: { OR: [{ proposalId: { in: proposalIds } }, { questionId: { in: questionIds } }] },
      select: {
        id: true,
        inReport: true,
        session: { select: { report: { select: { publishedAt: true } } } },
        _count: { select: { themeLinks: { where: { theme: PUBLIC_THEME } } } },
      },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  const isShown = ({ inReport, session, _count }: (typeof cards)[number]) =>
    _count.themeLinks > 0 || (inReport && isPublicReport(session.report));
  const shown = cards.filter(isShown).map(({ id }) => id);
  await transaction.inputCard.updateMany({
    where: { id: { in: shown } },
    data: { proposalId: null, questionId: null },
  });
  await transaction.inputCard.deleteMany({
    where: { id: { in: cards.map(({ id }) => id).filter((id) => !shown.includes(id)) } },
  });
}
