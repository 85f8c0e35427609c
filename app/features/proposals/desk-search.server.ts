import type { DeskSearchSource } from "~/features/staff/desk-search";
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { can } from "~/policy/can";
import { languageNamed, localText } from "~/i18n/language";

/** Public proposals by what anyone reads of them, so that nothing that is covered is found by its words. */
export const proposalSearch: readonly DeskSearchSource[] = [
  {
    kind: "proposals",
    permission: "account.own",
    find: async (client, actor, { words, language, take }) => {
      const rows = await client.proposal.findMany({
        where: {
          ...LISTED_PROPOSAL,
          AND: words.map((word) => ({
            OR: [{ publicTitle: { contains: word } }, { publicText: { contains: word } }],
          })),
        },
        orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
        take,
        select: {
          id: true,
          publicTitle: true,
          bodyId: true,
          language: true,
          round: { select: { title: true, titleEn: true, answererBodyId: true } },
        },
      });
      return rows.map(({ id, publicTitle, language: written, bodyId, round }) => {
        const asked = bodyId ?? round.answererBodyId;
        const answers = asked !== null && can(actor, "reply.write", { bodyId: asked });
        return {
          path: answers ? `/werkplek/antwoorden/voorstel/${id}` : `/voorstellen/${id}`,
          title: { text: publicTitle ?? "", language: languageNamed(written) },
          detail: localText(language, round.title, round.titleEn),
        };
      });
    },
  },
];
