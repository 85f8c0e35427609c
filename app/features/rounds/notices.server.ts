/** What people follow of rounds, and the messages about them. */
import type { NoticesOffer } from "~/features/notices/contracts";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { localText } from "~/i18n/language";

const REPORTED: readonly string[] = ["reportedBack", "evaluated"];

export const roundNotices: NoticesOffer = {
  followable: {
    kind: "round",
    word: "ronde",
    find: async (connection, key) => {
      const where = { slug: key, ...PUBLIC_ROUND };
      return (await connection.round.findFirst({ where, select: { id: true } }))?.id ?? null;
    },
    isPublic: async (connection, id) =>
      (await connection.round.count({ where: { id, ...PUBLIC_ROUND } })) > 0,
    named: async (connection, ids, language) => {
      const rows = await connection.round.findMany({
        where: { id: { in: [...ids] }, ...PUBLIC_ROUND },
        select: { id: true, slug: true, title: true, titleEn: true },
      });
      return new Map(
        rows.map(({ id, slug, title, titleEn }) => [
          id,
          { title: localText(language, title, titleEn), path: `/rondes/${slug}` },
        ]),
      );
    },
  },
  checks: {
    "round.reportedBack": async (connection, { about, address }) => {
      const round = await connection.round.findUnique({
        where: { id: about },
        select: { state: true },
      });
      return address?.confirmed === true && round !== null && REPORTED.includes(round.state);
    },
  },
};
