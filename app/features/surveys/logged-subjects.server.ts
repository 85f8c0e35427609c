import { idBySlug } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { localText } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";

/** Surveys, for who makes them. */
export const loggedSurvey: LoggedSubject = {
  idOf: idBySlug((client) => client.survey),
  find: async (client, actor, { ids, language }) => {
    const rows = await client.survey.findMany({
      where: { id: { in: ids } },
      select: { id: true, slug: true, title: true, titleEn: true, roundId: true },
    });
    return rows.map(({ id, slug, title, titleEn, roundId }) => {
      const worksOn = can(actor, "survey.write", { roundId });
      return {
        id,
        title: localText(language, title, titleEn),
        path: worksOn ? `/werkplek/vragenlijsten/${slug}` : null,
        worksOn,
      };
    });
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "Survey" WHERE "roundId" = ${roundId}`,
};
