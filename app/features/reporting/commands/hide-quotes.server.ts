import { isCopyReadable } from "~/features/vocabulary/domain/own-text";
import type { OwnText } from "~/features/vocabulary/domain/own-text";
import type { FollowReview } from "~/features/vocabulary/own-input";
import { touch } from "~/platform/events.server";
import type { Prisma } from "~/platform/generated/client";
import { allRows } from "~/platform/portions.server";

/** The links that quote a text, by where it stands; null for a kind of text that no theme quotes. */
function sourceOf({ kind, id }: OwnText): Prisma.ThemeLinkWhereInput[] | null {
  switch (kind) {
    case "answer":
      return [{ answerId: id }, { targetId: id }];
    case "proposal":
      return [{ proposalId: id }, { inputCard: { proposalId: id } }];
    case "sessionQuestion":
      return [{ inputCard: { questionId: id } }];
    default:
      return null;
  }
}

/**
 * Hides quotes whose words may not be read any more, also those of published themes, or shows them again. The link stays:
 * the theme rests on what was said.
 */
export const hideQuotes: FollowReview = async (transaction, text) => {
  const source = sourceOf(text);
  if (source === null) return;
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
