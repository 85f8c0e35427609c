/** Free text of surveys as moderation knows it. */
import { z } from "zod";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { bodyRedactionsSchema } from "~/features/moderation/schema";
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { answeredSurveys, questionLabels } from "./queries/question-labels.server";
import { bringBackInExports, frozenCounts } from "./commands/bring-back-in-exports.server";
import { answerIdsWithWords } from "./queries/ids-with-words.server";
import { ownWordsOf } from "~/features/vocabulary/schema";

/** An answer is shown, shown with covers, or left out of the results. */
const REVIEW_STATE: Partial<Record<OutcomeKind, string>> = {
  publish: "approved",
  publishRedacted: "redacted",
  return: "refused",
  spam: "refused",
  holdForSafety: "held",
  release: "waiting",
  handled: "refused",
};

const undoColumns = z.object({
  reviewState: z.string().nullable(),
  redactions: z.string().nullable(),
});

const ofSurvey = {
  select: {
    state: true,
    role: true,
    versionId: true,
    survey: { select: { title: true, roundId: true } },
  },
} as const;

export const moderatedAnswer: ModeratedKind = {
  kind: "answer",
  publishedNews: null,
  firstNews: null,
  read: async (connection, ids) => {
    const rows = await connection.answer.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        questionKey: true,
        value: true,
        redactions: true,
        reviewState: true,
        response: ofSurvey,
      },
    });
    const versions = rows.map(({ response }) => response.versionId);
    const labels = await questionLabels(connection, versions);
    return rows.map(({ id, questionKey, value, redactions, reviewState, response }): Subject => ({
      kind: "answer",
      id,
      text: { title: "", body: ownWordsOf(value) },
      covers: { title: [], body: bodyRedactionsSchema.parse(JSON.parse(redactions ?? "[]")) },
      language: "nl",
      proposalKind: null,
      context: response.survey.title,
      question: labels(response.versionId, response.role).get(questionKey) ?? null,
      isPublic: reviewState === "approved" || reviewState === "redacted",
      isTakenBack: response.state === "withdrawn",
      roundId: response.survey.roundId,
    }));
  },
  apply: async (transaction, id, outcome) => {
    const reviewState = REVIEW_STATE[outcome.kind];
    if (reviewState !== undefined) {
      const covers = outcome.kind === "publishRedacted" ? outcome.redactions.body : null;
      await transaction.answer.updateMany({
        where: { id },
        data: { reviewState, redactions: covers && JSON.stringify(covers) },
      });
    }
    return { ok: true, authorIds: [], roundId: null, shownAs: id, isNew: false, waitsAgain: null };
  },
  // Nobody is told about an answer, because nothing leads from it to a person.
  concerned: () =>
    Promise.resolve({ writers: { authorIds: [], role: "other", ageBand: null }, others: [] }),
  takeBack: async (transaction, ids) => {
    await transaction.answer.deleteMany({ where: { id: { in: [...ids] } } });
  },
  takeDown: async (transaction, id) => {
    await transaction.answer.update({ where: { id }, data: { reviewState: "waiting" } });
  },
  undo: {
    status: async (connection, id) => {
      const row = await connection.answer.findUnique({
        where: { id },
        select: {
          reviewState: true,
          redactions: true,
          surveyId: true,
          value: true,
          _count: { select: { themeLinks: true } },
        },
      });
      if (!row) return null;
      const { _count, surveyId, value, ...columns } = row;
      return {
        columns: JSON.stringify(columns),
        done: { quoted: _count.themeLinks },
        copies: await frozenCounts(connection, { surveyId, value, redactions: row.redactions }),
      };
    },
    partsOf: () => [],
    bringBack: bringBackInExports,
    toldUnder: (id) => [id],
    restore: async (transaction, id, { before, after }) => {
      const data = undoColumns.parse(JSON.parse(before.columns));
      await transaction.answer.update({ where: { id }, data });
      const copies = { before: before.copies ?? {}, after: after.copies ?? {} };
      await bringBackInExports(transaction, id, copies);
    },
  },
  withWords: answerIdsWithWords,
  surveys: answeredSurveys,
  removeErased: async (transaction, ids) => {
    const { count } = await transaction.answer.deleteMany({
      where: { id: { in: [...ids] }, response: { state: "withdrawn" } },
    });
    return count;
  },
};
