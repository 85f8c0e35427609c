/** Questions for a session as moderation knows them. */
import { z } from "zod";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { bodyRedactionsSchema } from "~/features/moderation/schema";
import { isPublicQuestion } from "~/features/sessions/domain/public-question";
import type { QuestionState } from "~/features/sessions/domain/questions";
import { questionStateSchema } from "./schema";
import { questionIdsWithWords } from "./queries/ids-with-words.server";

const undoColumns = z.object({
  state: z.string(),
  redactions: z.string(),
  returnReason: z.string().nullable(),
});

const NEXT: Partial<Record<OutcomeKind, QuestionState>> = {
  publish: "published",
  publishRedacted: "published",
  return: "returned",
  spam: "returned",
  holdForSafety: "held",
  release: "submitted",
};

export const moderatedQuestion: ModeratedKind = {
  kind: "sessionQuestion",
  publishedNews: null,
  firstNews: null,
  read: async (connection, ids) => {
    const rows = await connection.sessionQuestion.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        body: true,
        redactions: true,
        state: true,
        personId: true,
        session: { select: { title: true, roundId: true } },
      },
    });
    return rows.map(({ id, body, redactions, state, personId, session }): Subject => ({
      kind: "sessionQuestion",
      id,
      text: { title: "", body },
      covers: { title: [], body: bodyRedactionsSchema.parse(JSON.parse(redactions)) },
      language: "nl",
      proposalKind: null,
      context: session.title,
      isPublic: isPublicQuestion({ state: questionStateSchema.parse(state) }),
      // A held question without its writer was erased: only the officer's look is left to do.
      isTakenBack: state === "withdrawn" || (state === "held" && personId === null),
      roundId: session.roundId,
    }));
  },
  apply: async (transaction, id, outcome) => {
    const state = NEXT[outcome.kind];
    if (state !== undefined) {
      // Its writer reads why on the page of questions.
      const returnReason = outcome.kind === "return" ? outcome.explanation : null;
      const covers = outcome.kind === "publishRedacted" ? outcome.redactions.body : [];
      const changed = { returnReason, redactions: JSON.stringify(covers) };
      // One that was answered before is answered again.
      const answered = state === "published" ? { answer: { not: null } } : { id: "" };
      const { count } = await transaction.sessionQuestion.updateMany({
        where: { AND: [{ id }, answered] },
        data: { ...changed, state: "answered" },
      });
      if (count === 0) {
        await transaction.sessionQuestion.updateMany({
          where: { id },
          data: { ...changed, state },
        });
      }
    }
    return { ok: true, authorIds: [], roundId: null, shownAs: id, isNew: false, waitsAgain: null };
  },
  concerned: async (connection, id) => {
    const { personId } = await connection.sessionQuestion.findUniqueOrThrow({
      where: { id },
      select: { personId: true },
    });
    const authorIds = personId === null ? [] : [personId];
    return { writers: { authorIds, role: "other", ageBand: null }, others: [] };
  },
  takeBack: async (transaction, ids) => {
    await transaction.sessionQuestion.updateMany({
      where: { id: { in: [...ids] } },
      data: { state: "withdrawn", body: "", returnReason: null, redactions: "[]" },
    });
  },
  takeDown: async (transaction, id) => {
    await transaction.sessionQuestion.update({ where: { id }, data: { state: "submitted" } });
  },
  undo: {
    status: async (connection, id) => {
      const row = await connection.sessionQuestion.findUnique({
        where: { id },
        select: { state: true, redactions: true, returnReason: true, answer: true },
      });
      if (!row) return null;
      const { answer, ...columns } = row;
      return { columns: JSON.stringify(columns), done: { answered: answer === null ? 0 : 1 } };
    },
    partsOf: () => [],
    toldUnder: (id) => [id],
    restore: async (transaction, id, { before }) => {
      const data = undoColumns.parse(JSON.parse(before.columns));
      await transaction.sessionQuestion.update({ where: { id }, data });
    },
  },
  withWords: questionIdsWithWords,
  removeErased: async (transaction, ids) => {
    const { count } = await transaction.sessionQuestion.updateMany({
      where: { id: { in: [...ids] }, personId: null, answer: null, body: { not: "" } },
      data: { state: "withdrawn", body: "", returnReason: null, redactions: "[]" },
    });
    return count;
  },
};
