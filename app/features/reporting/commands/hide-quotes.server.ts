import { isCopyReadable } from "~/features/vocabulary/domain/own-text";
import type { FollowReview } from "~/features/vocabulary/own-input";
import { touch } from "~/platform/events.server";
import { allRows } from "~/platform/portions.server";

/**
 * Hides quotes whose words may not be read any more, also those of published themes, or shows them again. The link stays:
 * the theme rests on what was said.
 */
export const hideQuotes: FollowReview = async (transaction, text) => {
  if (text.kind !== "answer" && text.kind !== "proposal") return;
  const source =
    text.kind === "answer"
      ? [{ answerId: text.id }, { targetId: text.id }]
      : [{ proposalId: text.id }, { inputCard: { proposalId: text.id } }];
  const links = await allRows(({ skip, take }) =>
    transaction.themeLink.findMany({
      where: { quote: { not: null }, OR: source },
      select: { id: true, themeId: true, quote: true, quoteEn: true, quoteHidden: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { id, themeId, quote, quoteEn, quoteHidden: before } of links) {
    const quoteHidden = !isCopyReadable(`${quote ?? ""} ${quoteEn ?? ""}`, text);
    if (quoteHidden === before) continue;
    await transaction.themeLink.update({ where: { id }, data: { quoteHidden } });
    await touch(transaction, { subjectKind: "theme", subjectId: themeId });
  }
};
