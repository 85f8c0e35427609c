/** What people follow of agreements, and what they are told about them. */
import type { NoticesOffer } from "~/features/notices/contracts";
import { followersOf } from "~/features/notices/queries/followers.server";
import { listenersOfRound } from "~/features/people/queries/audience.server";
import { localText } from "~/i18n/language";
import { answeredByAgreement } from "./queries/agreement-audience.server";

export const agendaNotices: NoticesOffer = {
  followable: {
    kind: "agreement",
    word: "afspraak",
    find: async (connection, key) => {
      const where = { slug: key };
      return (await connection.agendaItem.findUnique({ where, select: { id: true } }))?.id ?? null;
    },
    isPublic: async (connection, id) => (await connection.agendaItem.count({ where: { id } })) > 0,
    named: async (connection, ids, language) => {
      const rows = await connection.agendaItem.findMany({
        where: { id: { in: [...ids] } },
        select: { id: true, slug: true, what: true, whatEn: true },
      });
      return new Map(
        rows.map(({ id, slug, what, whatEn }) => [
          id,
          { title: localText(language, what, whatEn), path: `/agenda/${slug}` },
        ]),
      );
    },
  },
  news: {
    agendaChanged: async (connection, id, language) => {
      const item = await connection.agendaItem.findUnique({
        where: { id },
        select: { slug: true, what: true, whatEn: true },
      });
      if (!item) return null;
      const title = localText(language, item.what, item.whatEn).text;
      return { title, path: `/agenda/${item.slug}#merk-je-het` };
    },
  },
  source: {
    hears: ["agenda.statusChanged"],
    /** Whoever gave input in a round that this agreement answers, or follows it, hears that it moved. */
    told: async (transaction, { subjectId }) => {
      const { roundIds, proposalIds } = await answeredByAgreement(transaction, subjectId);
      const followers = await followersOf(transaction, [
        { kind: "agreement", id: subjectId },
        ...proposalIds.map((id) => ({ kind: "proposal" as const, id })),
      ]);
      const ofRounds = await Promise.all(
        roundIds.map(async (roundId) => ({
          notice: { kind: "agendaChanged" as const, subjectId, roundId },
          personIds: await listenersOfRound(transaction, roundId),
        })),
      );
      const [roundId = null] = roundIds;
      return [
        ...ofRounds,
        { notice: { kind: "agendaChanged", subjectId, roundId }, personIds: followers },
      ];
    },
  },
};
