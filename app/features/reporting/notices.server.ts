/** What people are told about themes and answers. */
import { followersOf } from "~/features/notices/queries/followers.server";
import type { NoticesOffer, ReadNews } from "~/features/notices/contracts";
import { listenersOfRound } from "~/features/people/queries/audience.server";
import { concernedBy } from "~/features/proposals/queries/concerned.server";
import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { localText } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";

const publicTheme: ReadNews = async (connection, id, language) => {
  const found = await connection.theme.findFirst({
    where: { id, ...PUBLIC_THEME },
    select: { slug: true, title: true, titleEn: true, round: { select: { slug: true } } },
  });
  if (!found) return null;
  const title = localText(language, found.title, found.titleEn).text;
  return { title, path: themeAddress(found.round.slug, found.slug) };
};

/** Who took part in the round of a theme or follows it. */
async function toldOfTheme(
  transaction: Transaction,
  kind: "themePublished" | "replied",
  subjectId: string,
) {
  const { roundId } = await transaction.theme.findUniqueOrThrow({
    where: { id: subjectId },
    select: { roundId: true },
  });
  const personIds = await listenersOfRound(transaction, roundId);
  return [{ notice: { kind, subjectId, roundId }, personIds }];
}

/** Who wrote, supports or follows a proposal, and who follows its round. */
async function toldOfProposal(transaction: Transaction, subjectId: string) {
  const { roundId } = await transaction.proposal.findUniqueOrThrow({
    where: { id: subjectId },
    select: { roundId: true },
  });
  const followers = await followersOf(transaction, [{ kind: "round", id: roundId }]);
  const personIds = [...(await concernedBy(transaction, subjectId)), ...followers];
  return [{ notice: { kind: "replied" as const, subjectId, roundId }, personIds }];
}

export const reportingNotices: NoticesOffer = {
  news: { themePublished: publicTheme, replied: publicTheme },
  source: {
    hears: ["theme.published", "reply.given"],
    told: (transaction, { type, subjectKind, subjectId }) => {
      if (type === "theme.published") return toldOfTheme(transaction, "themePublished", subjectId);
      return subjectKind === "theme"
        ? toldOfTheme(transaction, "replied", subjectId)
        : toldOfProposal(transaction, subjectId);
    },
  },
};
