import type { DeskSearchSource } from "~/features/staff/desk-search";
import { reachedRounds } from "~/policy/can";
import { localText } from "~/i18n/language";

/** The rounds somebody works on, those in preparation included. */
export const roundSearch: readonly DeskSearchSource[] = [
  {
    kind: "rounds",
    permission: "round.write",
    find: async (client, actor, { words, language, take }) => {
      const rows = await client.round.findMany({
        where: {
          AND: [
            reachedRounds(actor, "round.write"),
            ...words.map((word) => ({
              OR: [
                { title: { contains: word } },
                { titleEn: { contains: word } },
                { officialTitle: { contains: word } },
                { question: { contains: word } },
              ],
            })),
          ],
        },
        orderBy: [{ createdAt: "desc" }, { slug: "asc" }],
        take,
        select: { slug: true, title: true, titleEn: true },
      });
      return rows.map(({ slug, title, titleEn }) => ({
        path: `/werkplek/rondes/${slug}`,
        title: localText(language, title, titleEn),
        detail: null,
      }));
    },
  },
];
