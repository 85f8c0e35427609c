/** Proposals as moderation knows them. */
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { itemRedactionsSchema } from "~/features/moderation/schema";
import { isPublicProposal } from "~/features/vocabulary/domain/public-proposal";
import { moderateProposal } from "./commands/moderate-proposal.server";
import { removeErasedProposals, takeProposalsBack } from "./commands/take-proposals-back.server";
import { proposalUndo } from "./commands/restore-proposal.server";
import { takeProposalDown } from "./commands/take-proposal-down.server";
import { concernedBy } from "./queries/concerned.server";
import { destinationsFrom } from "./queries/destinations.server";
import { proposalSearch } from "./queries/proposal-search.server";
import { publicProposalsWithWords } from "./queries/public-with-words.server";
import { proposalEnumColumns } from "./schema";
import { proposalIdsWithWords } from "./queries/ids-with-words.server";

export const moderatedProposal: ModeratedKind = {
  kind: "proposal",
  publishedNews: "published",
  firstNews: "proposalPublished",
  read: async (connection, ids) => {
    const rows = await connection.proposal.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        title: true,
        body: true,
        language: true,
        kind: true,
        state: true,
        role: true,
        ageBand: true,
        roundId: true,
        publishedAt: true,
        redactions: true,
      },
    });
    return rows.map((row): Subject => {
      const { id, title, body, language, roundId, publishedAt } = row;
      const { kind, state } = proposalEnumColumns.parse(row);
      return {
        kind: "proposal",
        id,
        text: { title, body },
        covers: itemRedactionsSchema.parse(JSON.parse(row.redactions)),
        language,
        proposalKind: kind,
        context: null,
        isPublic: isPublicProposal({ state, publishedAt }),
        isTakenBack: state === "withdrawn",
        roundId,
      };
    });
  },
  apply: moderateProposal,
  concerned: async (connection, id) => {
    const row = await connection.proposal.findUniqueOrThrow({
      where: { id },
      select: {
        kind: true,
        state: true,
        role: true,
        ageBand: true,
        authors: { select: { personId: true } },
      },
    });
    const { role, ageBand } = proposalEnumColumns.parse(row);
    const authorIds = row.authors.map(({ personId }) => personId);
    return { writers: { authorIds, role, ageBand }, others: await concernedBy(connection, id) };
  },
  takeBack: takeProposalsBack,
  takeDown: takeProposalDown,
  undo: proposalUndo,
  withWords: proposalIdsWithWords,
  removeErased: removeErasedProposals,
  destinations: destinationsFrom,
  publicWithWords: publicProposalsWithWords,
  alike: (connection, { text, id }, most) => proposalSearch().similar(connection, text, id, most),
};
