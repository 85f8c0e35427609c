/** Sentences that were sent in to be checked, as moderation knows them: only when one suggests danger. */
import { NO_COVERS } from "~/features/moderation/domain/outcome";
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { isPublicClaim } from "~/features/vocabulary/domain/public-claim";
import { claimWords } from "./domain/claim";

export const moderatedClaim: ModeratedKind = {
  kind: "claim",
  publishedNews: null,
  firstNews: null,
  read: async (connection, ids) => {
    const rows = await connection.claim.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, text: true, foundIn: true, waiting: true, roundId: true },
    });
    return rows.map((row): Subject => ({
      kind: "claim",
      id: row.id,
      text: claimWords(row),
      covers: NO_COVERS,
      language: "nl",
      proposalKind: null,
      context: null,
      isPublic: isPublicClaim(row),
      isTakenBack: false,
      roundId: row.roundId,
    }));
  },
  apply: async (transaction, id, outcome) => {
    const held = { id, held: true };
    if (outcome.kind === "release") {
      await transaction.claim.updateMany({ where: held, data: { held: false } });
    }
    // Who sent it in is not stored, so there is nobody to give it back to.
    if (outcome.kind === "return") await transaction.claim.deleteMany({ where: held });
    return { ok: true, authorIds: [], roundId: null, shownAs: id, isNew: false, waitsAgain: null };
  },
  concerned: () =>
    Promise.resolve({ writers: { authorIds: [], role: "other", ageBand: null }, others: [] }),
  takeBack: async (transaction, ids) => {
    await transaction.claim.deleteMany({ where: { id: { in: [...ids] }, waiting: true } });
  },
  // Taking one back removes its row: nothing is left for later.
  removeErased: () => Promise.resolve(0),
};
