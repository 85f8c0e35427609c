import { isPublicAdvice } from "~/features/advice/domain/public-advice";
import { idBySlug } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { localText } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";

/** Advice, for the council that writes it and the body that reacts; a draft has no title for anybody else. */
export const loggedAdvice: LoggedSubject = {
  idOf: idBySlug((client) => client.advice),
  find: async (client, actor, { ids, language }) => {
    const rows = await client.advice.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        slug: true,
        title: true,
        titleEn: true,
        state: true,
        fromBodyId: true,
        toBodyId: true,
      },
    });
    return rows.map(({ id, slug, title, titleEn, state, fromBodyId, toBodyId }) => {
      const isPublic = isPublicAdvice({ state });
      const writes = can(actor, "advice.write", { bodyId: fromBodyId });
      const reacts = isPublic && can(actor, "reaction.write", { bodyId: toBodyId });
      const atDesk = writes ? `/werkplek/adviezen/${slug}` : `/werkplek/reacties/${slug}`;
      const readBy = isPublic ? `/adviezen/${slug}` : null;
      return {
        id,
        title: isPublic || writes ? localText(language, title, titleEn) : null,
        path: (writes && !isPublic) || reacts ? atDesk : readBy,
        worksOn: writes || reacts,
      };
    });
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "Advice" WHERE "roundId" = ${roundId}`,
};
