import type { Connection, Transaction } from "~/platform/db.server";
import { columnsOfResponse, tableOver } from "../queries/export-rows.server";
import { versionsOfContent } from "../queries/snapshots.server";
import { rehash, wordingsOf } from "./remove-from-exports.server";

/** How often words stand in each frozen file. */
export type FrozenCounts = Readonly<Record<string, number>>;

/** In which frozen files of its survey the words of an answer stand, and in how many rows; equal words count along. */
export async function frozenCounts(
  connection: Connection,
  answer: { surveyId: string; value: string; redactions: string | null },
): Promise<FrozenCounts> {
  const wordings = wordingsOf(answer);
  if (wordings.length === 0) return {};
  const rows = await connection.surveySnapshotRow.groupBy({
    by: ["snapshotId"],
    where: {
      snapshot: { surveyId: answer.surveyId },
      OR: wordings.map((wording) => ({ cells: { contains: JSON.stringify(wording) } })),
    },
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map(({ snapshotId, _count }) => [snapshotId, _count._all]));
}

/** The row of a response with an answer and without it, as a frozen file over these versions has it. */
async function rowOfAnswer(transaction: Transaction, answerId: string, content: string) {
  const versions = versionsOfContent(content);
  const answer = await transaction.answer.findUnique({
    where: { id: answerId },
    select: { questionKey: true, response: { select: columnsOfResponse } },
  });
  if (!answer || versions === null) return null;
  const { rowOf } = tableOver(versions);
  const { response, questionKey } = answer;
  const answers = response.answers.map((one) =>
    one.questionKey === questionKey ? { ...one, reviewState: "waiting" } : one,
  );
  const [whole, emptied] = [rowOf(response), rowOf({ ...response, answers })];
  return { whole: JSON.stringify(whole), emptied: JSON.stringify(emptied) };
}

/**
 * Puts the words of an answer back into the frozen files from which an undone decision took them. Nothing leads from a
 * row to an answer, so the row is looked for that equals this response in everything but the words: where several do,
 * they are the same to every reader, and any of them is right. Where none does (the rows lost their role or day since),
 * the cell stays empty.
 */
export async function bringBackInExports(
  transaction: Transaction,
  answerId: string,
  { before, after }: { before: FrozenCounts; after: FrozenCounts },
): Promise<void> {
  const gone = Object.keys(before).filter((id) => (before[id] ?? 0) > (after[id] ?? 0));
  const snapshots = await transaction.surveySnapshot.findMany({
    where: { id: { in: gone } },
    select: { id: true, content: true },
    take: gone.length,
  });
  for (const { id: snapshotId, content } of snapshots) {
    const row = await rowOfAnswer(transaction, answerId, content);
    if (!row) continue;
    const place = await transaction.surveySnapshotRow.findFirst({
      where: { snapshotId, cells: row.emptied },
      orderBy: { position: "asc" },
      select: { position: true },
    });
    if (!place) continue;
    await transaction.surveySnapshotRow.update({
      where: { snapshotId_position: { snapshotId, position: place.position } },
      data: { cells: row.whole },
    });
    await rehash(transaction, snapshotId);
  }
}
