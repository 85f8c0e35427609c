import type { DeskSearchSource } from "~/features/staff/desk-search";
import { reachedRounds } from "~/policy/can";
import { localText } from "~/i18n/language";

/** The themes of the rounds somebody moderates, drafts included. */
export const reportingSearch: readonly DeskSearchSource[] = [
  {
    kind: "themes",
    permission: "theme.write",
    find: async (client, actor, { words, language, take }) => {
      const rows = await client.theme.findMany({
        where: {
          round: reachedRounds(actor, "theme.write"),
          AND: words.map((word) => ({
            OR: [
              { title: { contains: word } },
              { titleEn: { contains: word } },
              { summary: { contains: word } },
            ],
          })),
        },
        orderBy: [{ createdAt: "desc" }, { id: "asc" }],
        take,
        select: {
          slug: true,
          title: true,
          titleEn: true,
          round: { select: { slug: true, title: true, titleEn: true } },
        },
      });
      return rows.map(({ slug, title, titleEn, round }) => ({
        path: `/werkplek/rode-draden/${round.slug}/${slug}`,
        title: localText(language, title, titleEn),
        detail: localText(language, round.title, round.titleEn),
      }));
    },
  },
];
