import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { isApprovedProposal } from "~/features/vocabulary/domain/public-proposal";
import { sql } from "~/platform/statements.server";
import { can } from "~/policy/can";
import { languageNamed } from "~/i18n/language";

/** Proposals, by what anyone reads of them: one that waits, was returned or was withdrawn has no title here. */
export const loggedProposal: LoggedSubject = {
  find: async (client, actor, { ids }) => {
    const rows = await client.proposal.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        state: true,
        publicTitle: true,
        language: true,
        bodyId: true,
        roundId: true,
        round: { select: { answererBodyId: true } },
      },
    });
    return rows.map(({ id, state, publicTitle, language, bodyId, roundId, round }) => {
      const isPublic = isApprovedProposal({ state });
      const asked = bodyId ?? round.answererBodyId;
      const answers = isPublic && asked !== null && can(actor, "reply.write", { bodyId: asked });
      const title = { text: publicTitle ?? "", language: languageNamed(language) } as const;
      const atDesk = answers ? `/werkplek/antwoorden/voorstel/${id}` : `/voorstellen/${id}`;
      return {
        id,
        title: isPublic && publicTitle !== null ? title : null,
        path: isPublic ? atDesk : null,
        worksOn: answers || can(actor, "moderation.decide", { roundId }),
      };
    });
  },
  ofRound: (roundId) => sql`SELECT "id" FROM "Proposal" WHERE "roundId" = ${roundId}`,
};
