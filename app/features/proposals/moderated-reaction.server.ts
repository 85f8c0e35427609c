/** Reactions as moderation knows them. */
import { z } from "zod";
import type { ModeratedKind, Subject } from "~/features/moderation/moderated-kind";
import { bodyRedactionsSchema } from "~/features/moderation/schema";
import { isPublicComment } from "~/features/vocabulary/domain/public-comment";
import { moderateComment } from "./commands/moderate-comment.server";
import { touchBelow } from "./commands/touch-below.server";
import { commentEnumColumns } from "./schema";
import { reactionIdsWithWords } from "./queries/ids-with-words.server";

const undoSelect = { state: true, publishedAt: true, redactions: true } as const;
const undoColumns = z.object({
  state: z.string(),
  publishedAt: z.coerce.date().nullable(),
  redactions: z.string(),
});

const NOTHING_LEFT = { body: "", redactions: "[]" } as const;

export const moderatedReaction: ModeratedKind = {
  kind: "comment",
  publishedNews: "reactionPublished",
  firstNews: null,
  read: async (connection, ids) => {
    const rows = await connection.comment.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        body: true,
        redactions: true,
        state: true,
        role: true,
        personId: true,
        proposal: { select: { publicTitle: true, roundId: true } },
        report: { select: { session: { select: { title: true, roundId: true } } } },
      },
    });
    return rows.map((row): Subject => {
      const { id, body, personId, proposal, report } = row;
      const { state } = commentEnumColumns.parse(row);
      return {
        kind: "comment",
        id,
        text: { title: "", body },
        covers: { title: [], body: bodyRedactionsSchema.parse(JSON.parse(row.redactions)) },
        language: "nl",
        proposalKind: null,
        context: proposal?.publicTitle ?? report?.session.title ?? null,
        isPublic: isPublicComment({ state }),
        // A held reaction without its writer was erased: only the officer's look is left to do.
        isTakenBack: state === "withdrawn" || (state === "held" && personId === null),
        roundId: proposal?.roundId ?? report?.session.roundId ?? null,
      };
    });
  },
  apply: moderateComment,
  concerned: async (connection, id) => {
    const row = await connection.comment.findUniqueOrThrow({
      where: { id },
      select: { role: true, state: true, personId: true },
    });
    const { role } = commentEnumColumns.parse(row);
    const authorIds = row.personId === null ? [] : [row.personId];
    return { writers: { authorIds, role, ageBand: null }, others: [] };
  },
  takeBack: async (transaction, ids, cause) => {
    await transaction.comment.updateMany({
      where: { id: { in: [...ids] } },
      data: { state: "withdrawn", ...(cause === "erased" ? NOTHING_LEFT : {}) },
    });
    await touchBelow(transaction, ids);
  },
  takeDown: async (transaction, id) => {
    await transaction.comment.update({ where: { id }, data: { state: "submitted" } });
    await touchBelow(transaction, [id]);
  },
  undo: {
    status: async (connection, id) => {
      const row = await connection.comment.findUnique({
        where: { id },
        select: { ...undoSelect, _count: { select: { children: true } } },
      });
      if (!row) return null;
      const { _count, ...columns } = row;
      return { columns: JSON.stringify(columns), done: { reacted: _count.children } };
    },
    partsOf: () => [],
    toldUnder: (id) => [id],
    restore: async (transaction, id, { before }) => {
      const data = undoColumns.parse(JSON.parse(before.columns));
      await transaction.comment.update({ where: { id }, data });
      await touchBelow(transaction, [id]);
    },
  },
  withWords: reactionIdsWithWords,
  removeErased: async (transaction, ids) => {
    const { count } = await transaction.comment.updateMany({
      where: { id: { in: [...ids] }, personId: null, body: { not: "" } },
      data: { state: "withdrawn", ...NOTHING_LEFT },
    });
    return count;
  },
};
