/** Challenges of claims as moderation knows them: only when one suggests danger; staff answers all others. */
import { NO_COVERS } from "~/features/moderation/domain/outcome";
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { isAnswered } from "./domain/challenge";
import { challengeStateSchema } from "./schema";

export const moderatedChallenge: ModeratedKind = {
  kind: "claimChallenge",
  publishedNews: null,
  firstNews: null,
  read: async (connection, ids) => {
    const rows = await connection.claimChallenge.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        reason: true,
        state: true,
        claim: { select: { text: true, roundId: true } },
      },
    });
    return rows.map(({ id, reason, state, claim }): Subject => ({
      kind: "claimChallenge",
      id,
      text: { title: "", body: reason },
      covers: NO_COVERS,
      language: "nl",
      proposalKind: null,
      context: claim.text,
      isPublic: isAnswered(challengeStateSchema.parse(state)),
      isTakenBack: false,
      roundId: claim.roundId,
    }));
  },
  apply: async (transaction, id, outcome) => {
    const held = { id, state: "held" };
    if (outcome.kind === "release") {
      await transaction.claimChallenge.updateMany({ where: held, data: { state: "submitted" } });
    }
    // Its writer reads why on the page where it was written.
    if (outcome.kind === "return") {
      await transaction.claimChallenge.updateMany({ where: held, data: { state: "returned" } });
    }
    return { ok: true, authorIds: [], roundId: null, shownAs: id, isNew: false, waitsAgain: null };
  },
  concerned: async (connection, id) => {
    const { personId } = await connection.claimChallenge.findUniqueOrThrow({
      where: { id },
      select: { personId: true },
    });
    const authorIds = personId === null ? [] : [personId];
    return { writers: { authorIds, role: "other", ageBand: null }, others: [] };
  },
  takeBack: async (transaction, ids) => {
    await transaction.claimChallenge.deleteMany({ where: { id: { in: [...ids] } } });
  },
  // Taking one back removes its row: nothing is left for later.
  removeErased: () => Promise.resolve(0),
};
