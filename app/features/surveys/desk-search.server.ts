import type { DeskSearchSource } from "~/features/staff/desk-search";
import { reachedRounds } from "~/policy/can";
import { localText } from "~/i18n/language";

/** The surveys of the rounds somebody works on, drafts included. */
export const surveySearch: readonly DeskSearchSource[] = [
  {
    kind: "surveys",
    permission: "survey.write",
    find: async (client, actor, { words, language, take }) => {
      const rows = await client.survey.findMany({
        where: {
          round: reachedRounds(actor, "survey.write"),
          AND: words.map((word) => ({
            OR: [{ title: { contains: word } }, { titleEn: { contains: word } }],
          })),
        },
        orderBy: [{ opensAt: "desc" }, { slug: "asc" }],
        take,
        select: {
          slug: true,
          title: true,
          titleEn: true,
          round: { select: { title: true, titleEn: true } },
        },
      });
      return rows.map(({ slug, title, titleEn, round }) => ({
        path: `/werkplek/vragenlijsten/${slug}`,
        title: localText(language, title, titleEn),
        detail: localText(language, round.title, round.titleEn),
      }));
    },
  },
];
