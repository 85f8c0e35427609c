import type { DeskSearchSource } from "~/features/staff/desk-search";
import { can, reachedRounds } from "~/policy/can";
import { localText } from "~/i18n/language";

/** The sessions of the rounds somebody works on. */
export const sessionSearch: readonly DeskSearchSource[] = [
  {
    kind: "sessions",
    permission: "session.write",
    find: async (client, actor, { words, language, take }) => {
      const rows = await client.session.findMany({
        where: {
          round: reachedRounds(actor, "session.write"),
          AND: words.map((word) => ({
            OR: [
              { title: { contains: word } },
              { titleEn: { contains: word } },
              { place: { contains: word } },
            ],
          })),
        },
        orderBy: [{ startsAt: "desc" }, { id: "asc" }],
        take,
        select: {
          id: true,
          title: true,
          titleEn: true,
          round: { select: { title: true, titleEn: true } },
        },
      });
      // Who keeps no lists of the day begins at the form.
      const page = can(actor, "session.attendance") ? "" : "/bewerken";
      return rows.map(({ id, title, titleEn, round }) => ({
        path: `/werkplek/bijeenkomsten/${id}${page}`,
        title: localText(language, title, titleEn),
        detail: localText(language, round.title, round.titleEn),
      }));
    },
  },
];
