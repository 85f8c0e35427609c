import { createHash } from "node:crypto";
import { redactedPlainText } from "~/features/moderation/domain/redaction";
import type { Transaction } from "~/platform/db.server";
import { z } from "zod";
import { allRows } from "~/platform/portions.server";
import { ownWordsOf } from "~/features/vocabulary/schema";
import { readRedactions } from "../queries/reviewed-texts.server";

/** So many rows are in memory at a time, however many there are. */
const BATCH = 500;

const cellsSchema = z.array(z.union([z.string(), z.number(), z.null()]));

type TextAnswer = { value: string; redactions: string | null };

/** A text as it may stand in a frozen file: as it was written, or with what was covered left out. */
export function wordingsOf({ value, redactions }: TextAnswer): string[] {
  const text = ownWordsOf(value);
  if (text === "") return [];
  return [...new Set([text, redactedPlainText(text, readRedactions(redactions))])];
}

/** Writes over the first cell of a frozen file with these words; people who wrote the same words cannot be told apart. */
async function writeOver(
  transaction: Transaction,
  snapshotId: string,
  { wording, by }: { wording: string; by: string | null },
): Promise<boolean> {
  const row = await transaction.surveySnapshotRow.findFirst({
    where: { snapshotId, cells: { contains: JSON.stringify(wording) } },
    orderBy: { position: "asc" },
    select: { position: true, cells: true },
  });
  const cells = cellsSchema.parse(JSON.parse(row?.cells ?? "[]"));
  const index = cells.indexOf(wording);
  if (!row || index === -1) return false;
  await transaction.surveySnapshotRow.update({
    where: { snapshotId_position: { snapshotId, position: row.position } },
    data: { cells: JSON.stringify(cells.with(index, by)) },
  });
  return true;
}

/** Makes the checksum of a frozen file anew, once something in it was taken out. */
export async function rehash(transaction: Transaction, id: string): Promise<void> {
  const hash = createHash("sha256");
  for (let from = 0; ; from += BATCH) {
    const rows = await transaction.surveySnapshotRow.findMany({
      where: { snapshotId: id, position: { gte: from, lt: from + BATCH } },
      orderBy: { position: "asc" },
      select: { cells: true },
    });
    for (const { cells } of rows) hash.update(`${cells}\n`);
    if (rows.length < BATCH) break;
  }
  await transaction.surveySnapshot.update({ where: { id }, data: { hash: hash.digest("hex") } });
}

/**
 * Writes over words in the frozen files of a survey. A frozen file has no key that leads to a response, so the words
 * themselves are looked for; what somebody chose stays, because nobody can tell whose row it is.
 * @param texts the wordings each text can stand there with; the first that is found goes
 * @param by what stands there instead: the words with what is covered now left out, or nothing
 */
export async function writeOverInExports(
  transaction: Transaction,
  surveyId: string,
  texts: readonly (readonly string[])[],
  by: string | null,
): Promise<void> {
  const snapshots = await allRows(({ skip, take }) =>
    transaction.surveySnapshot.findMany({
      where: { surveyId },
      select: { id: true },
      orderBy: { number: "asc" },
      skip,
      take,
    }),
  );
  for (const { id } of snapshots) {
    let changed = false;
    for (const possible of texts) {
      for (const wording of possible) {
        if (wording === by) continue;
        if (!(await writeOver(transaction, id, { wording, by }))) continue;
        changed = true;
        break;
      }
    }
    if (changed) await rehash(transaction, id);
  }
}

/** Takes words that go out of the frozen files of a survey. */
export function removeFromExports(
  transaction: Transaction,
  surveyId: string,
  answers: readonly TextAnswer[],
): Promise<void> {
  return writeOverInExports(transaction, surveyId, answers.map(wordingsOf), null);
}
