import { idBySlug } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { localText } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";

/** Agreements, for the body that owns them. */
export const loggedAgendaItem: LoggedSubject = {
  idOf: idBySlug((client) => client.agendaItem),
  find: async (client, actor, { ids, language }) => {
    const rows = await client.agendaItem.findMany({
      where: { id: { in: ids } },
      select: { id: true, slug: true, what: true, whatEn: true, ownerBodyId: true },
    });
    return rows.map(({ id, slug, what, whatEn, ownerBodyId }) => {
      const worksOn = ownerBodyId !== null && can(actor, "agenda.write", { bodyId: ownerBodyId });
      return {
        id,
        title: worksOn ? localText(language, what, whatEn) : null,
        path: worksOn ? `/werkplek/afspraken/${slug}` : null,
        worksOn,
      };
    });
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "AgendaItem" WHERE "roundId" = ${roundId}`,
};
