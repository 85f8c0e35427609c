import { idBySlug } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { localText } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";

/** Rounds, for who prepares them. */
export const loggedRound: LoggedSubject = {
  idOf: idBySlug((client) => client.round),
  find: async (client, actor, { ids, language }) => {
    const rows = await client.round.findMany({
      where: { id: { in: ids } },
      select: { id: true, slug: true, title: true, titleEn: true },
    });
    return rows.map(({ id, slug, title, titleEn }) => {
      const worksOn = can(actor, "round.write", { roundId: id });
      return {
        id,
        title: localText(language, title, titleEn),
        path: worksOn ? `/werkplek/rondes/${slug}` : null,
        worksOn,
      };
    });
  },
  ofRound: (roundId) => sql`SELECT ${roundId}`,
};
