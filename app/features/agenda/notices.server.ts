/** What people are told about agreements. */
import type { NoticesOffer } from "~/features/notices/contracts";
import { audienceOfRound } from "~/features/people/queries/audience.server";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { localText } from "~/i18n/language";

export const agendaNotices: NoticesOffer = {
  news: {
    agendaChanged: async (connection, id, language) => {
      const item = await connection.agendaItem.findUnique({
        where: { id },
        select: { slug: true, what: true, whatEn: true },
      });
      if (!item) return null;
      const title = localText(language, item.what, item.whatEn).text;
      return { title, path: `/agenda/${item.slug}` };
    },
  },
  source: {
    hears: ["agenda.statusChanged"],
    /** Whoever gave input in a round that this agreement answers hears that it moved. */
    told: async (transaction, { subjectId }) => {
      const themes = await transaction.theme.findMany({
        where: {
          ...PUBLIC_THEME,
          replies: {
            some: { ...PUBLIC_REPLY, agendaItems: { some: { agendaItemId: subjectId } } },
          },
        },
        distinct: ["roundId"],
        select: { roundId: true },
      });
      return Promise.all(
        themes.map(async ({ roundId }) => ({
          notice: { kind: "agendaChanged" as const, subjectId, roundId },
          personIds: (await audienceOfRound(transaction, roundId)).map(({ personId }) => personId),
        })),
      );
    },
  },
};
