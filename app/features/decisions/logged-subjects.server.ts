import { documentsOfRound } from "~/features/region/queries/documents-of-round.server";
import { idBySlug } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { localText } from "~/i18n/language";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";

const document = { select: { id: true, slug: true, title: true, titleEn: true } } as const;

/** Documents, for who writes decisions down. */
export const loggedDocument: LoggedSubject = {
  idOf: idBySlug((client) => client.document),
  find: async (client, actor, { ids, language }) => {
    const rows = await client.document.findMany({ where: { id: { in: ids } }, ...document });
    const worksOn = can(actor, "decision.write");
    return rows.map(({ id, slug, title, titleEn }) => ({
      id,
      title: localText(language, title, titleEn),
      path: worksOn ? `/werkplek/stukken/${slug}` : null,
      worksOn,
    }));
  },
  ofRound: documentsOfRound,
};

/** Decisions go by the document they are about. */
export const loggedDecision: LoggedSubject = {
  find: async (client, actor, { ids, language }) => {
    const rows = await client.decision.findMany({
      where: { id: { in: ids } },
      select: { id: true, document },
    });
    const worksOn = can(actor, "decision.write");
    return rows.map(({ id, document: { slug, title, titleEn } }) => ({
      id,
      title: localText(language, title, titleEn),
      path: `${worksOn ? "/werkplek" : ""}/besluiten/${slug}`,
      worksOn,
    }));
  },
  ofRound: (roundId) =>
    sql`SELECT "id" FROM "Decision" WHERE "documentId" IN (${documentsOfRound(roundId)})`,
};
