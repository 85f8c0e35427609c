import { replyAddress } from "~/features/reporting/domain/reply-address";
import { idBySlug } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { localText } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";

/** Themes, for who makes them and for the body that answers them. */
export const loggedTheme: LoggedSubject = {
  idOf: idBySlug((client) => client.theme),
  find: async (client, actor, { ids, language }) => {
    const rows = await client.theme.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        slug: true,
        title: true,
        titleEn: true,
        state: true,
        bodyId: true,
        roundId: true,
        round: { select: { slug: true, answererBodyId: true } },
      },
    });
    return rows.map(({ id, slug, title, titleEn, state, bodyId, roundId, round }) => {
      const writes = can(actor, "theme.write", { roundId });
      const asked = bodyId ?? round.answererBodyId;
      const isPublic = isPublicTheme({ state });
      const answers = isPublic && asked !== null && can(actor, "reply.write", { bodyId: asked });
      const readBy = isPublic ? `/rondes/${round.slug}/terugkoppeling/${slug}` : null;
      const answeredAt = answers ? replyAddress({ kind: "theme", id }) : readBy;
      return {
        id,
        title: localText(language, title, titleEn),
        path: writes ? `/werkplek/rode-draden/${round.slug}/${slug}` : answeredAt,
        worksOn: writes || answers,
      };
    });
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "Theme" WHERE "roundId" = ${roundId}`,
};

/** Templates of answers, for the body that wrote them. */
export const loggedReplyTemplate: LoggedSubject = {
  find: async (client, actor, { ids }) => {
    const rows = await client.replyTemplate.findMany({
      where: { id: { in: ids } },
      select: { id: true, title: true, bodyId: true },
    });
    return rows.map(({ id, title, bodyId }) => {
      const worksOn = can(actor, "reply.write", { bodyId });
      return {
        id,
        title: worksOn ? { text: title, language: "nl" as const } : null,
        path: worksOn ? "/werkplek/antwoorden/sjablonen" : null,
        worksOn,
      };
    });
  },
};
