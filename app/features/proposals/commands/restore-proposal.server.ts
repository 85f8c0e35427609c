import { z } from "zod";
import type { ItemStatus } from "~/features/moderation/domain/undo-decision";
import { redactedPlainText } from "~/features/moderation/domain/redaction";
import type { KindUndo } from "~/features/moderation/moderated-kind";
import { itemRedactionsSchema } from "~/features/moderation/schema";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import { isPublicProposal } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import type { Connection, Transaction } from "~/platform/db.server";
import { emitTextChanged } from "./emit-text-changed.server";
import { recountSupport } from "./recount-support.server";

/** So many proposals that went into one stand in what is stored; a merge of more is not undone. */
const MOST_PARTS = 200;

const moment = z.coerce.date().nullable();

const columnsSchema = z.object({
  id: z.string(),
  state: z.string(),
  submittedAt: moment,
  publishedAt: moment,
  replyDueAt: moment,
  mergedIntoId: z.string().nullable(),
  redactions: z.string(),
  roundId: z.string(),
  bodyId: z.string().nullable(),
});

const statusSchema = z.object({ own: columnsSchema, parts: z.array(columnsSchema) });

const read = (columns: string) => statusSchema.parse(JSON.parse(columns));

const select = {
  id: true,
  state: true,
  submittedAt: true,
  publishedAt: true,
  replyDueAt: true,
  mergedIntoId: true,
  redactions: true,
  roundId: true,
  bodyId: true,
} as const;

async function status(connection: Connection, id: string): Promise<ItemStatus | null> {
  const own = await connection.proposal.findUnique({
    where: { id },
    select: {
      ...select,
      _count: { select: { comments: true, themeLinks: true } },
    },
  });
  if (!own) return null;
  const parts = await connection.proposal.findMany({
    where: { mergedIntoId: id },
    orderBy: { id: "asc" },
    take: MOST_PARTS,
    select,
  });
  const { _count, ...columns } = own;
  const asked = [id, ...(own.mergedIntoId === null ? [] : [own.mergedIntoId])];
  const answered = await connection.reply.count({
    where: { proposalId: { in: asked }, ...PUBLIC_REPLY },
  });
  return {
    columns: JSON.stringify({ own: columns, parts }),
    done: {
      answered,
      merged: parts.length,
      reacted: _count.comments,
      quoted: _count.themeLinks,
    },
  };
}

async function putBack(
  transaction: Transaction,
  { id, ...columns }: z.output<typeof columnsSchema>,
  now: Date,
): Promise<void> {
  const { title, body } = await transaction.proposal.findUniqueOrThrow({
    where: { id },
    select: { title: true, body: true },
  });
  const covers = itemRedactionsSchema.parse(JSON.parse(columns.redactions));
  const isPublic = isPublicProposal(columns);
  await transaction.proposal.update({
    where: { id },
    data: {
      ...columns,
      publicTitle: isPublic ? redactedPlainText(title, covers.title) : null,
      publicText: isPublic ? redactedPlainText(body, covers.body) : null,
      version: { increment: 1 },
    },
  });
  await emitTextChanged(transaction, id, now);
}

/** How a proposal is put back to how it stood before a decision, with what had gone into it. */
export const proposalUndo: KindUndo = {
  status,
  partsOf: (columns) => read(columns).parts.map(({ id }) => id),
  toldUnder: (id, after) => [id, read(after).own.mergedIntoId ?? id],
  restore: async (transaction, id, { before, after, wasDecided, now }) => {
    const { own, parts } = read(before.columns);
    for (const columns of [own, ...parts]) await putBack(transaction, columns, now);
    const into = [own.mergedIntoId, read(after.columns).own.mergedIntoId];
    for (const changed of new Set([id, ...parts.map((part) => part.id), ...into])) {
      if (changed !== null) await recountSupport(transaction, changed);
    }
    if (wasDecided || own.publishedAt !== null) return;
    const authors = await transaction.proposalAuthor.findMany({
      where: { proposalId: id },
      select: { personId: true },
    });
    for (const { personId } of authors) {
      await withdrawParticipation(transaction, personId, `proposal:${id}`);
    }
  },
};
