/** What people need at a session and want to be called, as moderation knows it: only when it suggests danger. */
import { NO_COVERS } from "~/features/moderation/domain/outcome";
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { isAgeBand } from "~/features/participation/domain/roles";
import { needsWords } from "./domain/sign-up";
import { roleSchema } from "./schema";

const NOTHING_LEFT = { needs: null, nickname: null, needsHeld: false } as const;

export const moderatedNeeds: ModeratedKind = {
  kind: "signUpNeeds",
  publishedNews: null,
  firstNews: null,
  read: async (connection, ids) => {
    const rows = await connection.signUp.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        nickname: true,
        needs: true,
        session: { select: { title: true, roundId: true } },
      },
    });
    return rows.map((row): Subject => ({
      kind: "signUpNeeds",
      id: row.id,
      text: needsWords(row),
      covers: NO_COVERS,
      language: "nl",
      proposalKind: null,
      context: row.session.title,
      // For the host of the day alone.
      isPublic: false,
      isTakenBack: false,
      roundId: row.session.roundId,
    }));
  },
  apply: async (transaction, id, outcome) => {
    const held = { id, needsHeld: true };
    if (outcome.kind === "release") {
      await transaction.signUp.updateMany({ where: held, data: { needsHeld: false } });
    }
    // The seat stays; its writer reads why on the page of the own sign-up.
    if (outcome.kind === "return") {
      await transaction.signUp.updateMany({ where: held, data: NOTHING_LEFT });
    }
    return { ok: true, authorIds: [], roundId: null, shownAs: id, isNew: false, waitsAgain: null };
  },
  concerned: async (connection, id) => {
    const { personId, role, ageBand } = await connection.signUp.findUniqueOrThrow({
      where: { id },
      select: { personId: true, role: true, ageBand: true },
    });
    return {
      writers: {
        authorIds: [personId],
        role: roleSchema.parse(role),
        ageBand: ageBand !== null && isAgeBand(ageBand) ? ageBand : null,
      },
      others: [],
    };
  },
  takeBack: async (transaction, ids) => {
    await transaction.signUp.updateMany({ where: { id: { in: [...ids] } }, data: NOTHING_LEFT });
  },
  // Taking them back empties the words: nothing is left for later.
  removeErased: () => Promise.resolve(0),
};
