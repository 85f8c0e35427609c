import { idBySlug } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { isPublicClaim } from "~/features/vocabulary/domain/public-claim";
import { localText } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";

/** Claims, for who judges them; one that waits has no words for anybody else. */
export const loggedClaim: LoggedSubject = {
  idOf: idBySlug((client) => client.claim),
  find: async (client, actor, { ids, language }) => {
    const rows = await client.claim.findMany({ where: { id: { in: ids } } });
    return rows.map(({ id, slug, text, textEn, waiting, held, roundId }) => {
      const isPublic = isPublicClaim({ waiting }) && !held;
      const worksOn = !held && can(actor, "claim.judge", { roundId });
      const readBy = isPublic ? `/beweringen/${slug}` : null;
      return {
        id,
        title: isPublic ? localText(language, text, textEn) : null,
        path: worksOn ? `/werkplek/beweringen/${slug}` : readBy,
        worksOn,
      };
    });
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "Claim" WHERE "roundId" = ${roundId}`,
};
