/** Statements for the opinion map as moderation knows them: only when one suggests danger. */
import { NO_COVERS } from "~/features/moderation/domain/outcome";
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { isPublicStatement } from "~/features/vocabulary/domain/public-statement";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { statementWords } from "./domain/opinion-statement";

/** Shows a statement, and with the first one the page on which people say what they think. */
async function release(transaction: Transaction, id: string, now: Date): Promise<void> {
  const { roundId } = await transaction.opinionStatement.update({
    where: { id },
    data: { held: false },
    select: { roundId: true },
  });
  await emit(
    transaction,
    {
      actor: { kind: "system" },
      type: "opinion.statementReleased",
      subjectKind: "round",
      subjectId: roundId,
      details: { statementId: id },
    },
    now,
  );
}

export const moderatedStatement: ModeratedKind = {
  kind: "statement",
  publishedNews: null,
  firstNews: null,
  read: async (connection, ids) => {
    const rows = await connection.opinionStatement.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        text: true,
        textEn: true,
        held: true,
        hidden: true,
        roundId: true,
        proposal: { select: { publicTitle: true, state: true } },
      },
    });
    return rows.map((row): Subject => ({
      kind: "statement",
      id: row.id,
      text: statementWords(row),
      covers: NO_COVERS,
      language: "nl",
      proposalKind: null,
      context: row.proposal?.publicTitle ?? null,
      isPublic: isPublicStatement(row),
      isTakenBack: false,
      roundId: row.roundId,
    }));
  },
  apply: async (transaction, id, outcome, now) => {
    const held = { id, held: true };
    if (outcome.kind === "release") await release(transaction, id, now);
    // Nobody can have an opinion on what was held from its first moment.
    if (outcome.kind === "return") await transaction.opinionStatement.deleteMany({ where: held });
    return { ok: true, authorIds: [], roundId: null, shownAs: id, isNew: false, waitsAgain: null };
  },
  // The words are those of whoever wrote the proposal it was taken from.
  concerned: async (connection, id) => {
    const { proposal } = await connection.opinionStatement.findUniqueOrThrow({
      where: { id },
      select: { proposal: { select: { authors: { select: { personId: true } } } } },
    });
    const authorIds = proposal?.authors.map(({ personId }) => personId) ?? [];
    return { writers: { authorIds, role: "other", ageBand: null }, others: [] };
  },
  takeBack: async (transaction, ids) => {
    await transaction.opinionStatement.deleteMany({ where: { id: { in: [...ids] } } });
  },
  // Taking one back removes its row: nothing is left for later.
  removeErased: () => Promise.resolve(0),
};
