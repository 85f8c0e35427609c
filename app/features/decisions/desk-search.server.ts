import type { DeskSearchSource } from "~/features/staff/desk-search";
import { can } from "~/policy/can";
import { localText } from "~/i18n/language";

/** The documents councils decide on: at the desk for who writes decisions down, else those that anyone reads. */
export const documentSearch: readonly DeskSearchSource[] = [
  {
    kind: "documents",
    permission: "account.own",
    find: async (client, actor, { words, language, take }) => {
      const writes = can(actor, "decision.write");
      const rows = await client.document.findMany({
        where: {
          ...(writes ? {} : { decisions: { some: {} } }),
          AND: words.map((word) => ({
            OR: [
              { title: { contains: word } },
              { titleEn: { contains: word } },
              { summary: { contains: word } },
            ],
          })),
        },
        orderBy: [{ title: "asc" }, { id: "asc" }],
        take,
        select: { slug: true, title: true, titleEn: true },
      });
      const place = writes ? "/werkplek/besluiten" : "/besluiten";
      return rows.map(({ slug, title, titleEn }) => ({
        path: `${place}/${slug}`,
        title: localText(language, title, titleEn),
        detail: null,
      }));
    },
  },
];
