import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import type { DeskSearchSource } from "~/features/staff/desk-search";
import { localText } from "~/i18n/language";
import { can } from "~/policy/can";

/** Advice: at the desk for the council that still writes it and the body that owes a reaction, else as anyone reads it. */
export const adviceSearch: readonly DeskSearchSource[] = [
  {
    kind: "advice",
    permission: "account.own",
    find: async (client, actor, { words, language, take }) => {
      const { bodyId } = actor;
      const writes = bodyId !== null && can(actor, "advice.write", { bodyId });
      const rows = await client.advice.findMany({
        where: {
          OR: [PUBLIC_ADVICE, ...(writes ? [{ fromBodyId: bodyId }] : [])],
          AND: words.map((word) => ({
            OR: [
              { title: { contains: word } },
              { titleEn: { contains: word } },
              { summary: { contains: word } },
            ],
          })),
        },
        orderBy: [{ dated: "desc" }, { id: "asc" }],
        take,
        select: {
          slug: true,
          title: true,
          titleEn: true,
          state: true,
          toBodyId: true,
          from: { select: { name: true, nameEn: true } },
        },
      });
      return rows.map(({ slug, title, titleEn, state, toBodyId, from }) => {
        const reacts = can(actor, "reaction.write", { bodyId: toBodyId });
        const isDraft = state === PUBLIC_ADVICE.state.not;
        const place = isDraft ? "/werkplek/adviezen" : reacts ? "/werkplek/reacties" : "/adviezen";
        return {
          path: `${place}/${slug}`,
          title: localText(language, title, titleEn),
          detail: localText(language, from.name, from.nameEn),
        };
      });
    },
  },
];
