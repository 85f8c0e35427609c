import { createHash } from "node:crypto";
import { redactedPlainText } from "~/features/moderation/domain/redaction";
import type { Transaction } from "~/platform/db.server";
import { z } from "zod";
import { allRows } from "~/platform/portions.server";
import { readRedactions } from "../queries/reviewed-texts.server";

/** So many rows are in memory at a time, however many there are. */
const BATCH = 500;

const cellsSchema = z.array(z.union([z.string(), z.number(), z.null()]));

/** The words of a stored answer that somebody wrote: a text, or what stands beside "other". */
const ownEnumColumns = z.union([
  z.object({ text: z.string() }).transform(({ text }) => text),
  z.object({ other: z.string() }).transform(({ other }) => other),
]);

type TextAnswer = { value: string; redactions: string | null };

/** A text as it may stand in a frozen file: as it was written, or with what was covered left out. */
function wordings({ value, redactions }: TextAnswer): string[] {
  const text = ownEnumColumns.safeParse(JSON.parse(value));
  if (!text.success || text.data === "") return [];
  return [...new Set([text.data, redactedPlainText(text.data, readRedactions(redactions))])];
}

/** Empties the first cell of a frozen file with these words; people who wrote the same words cannot be told apart. */
async function emptyCell(
  transaction: Transaction,
  snapshotId: string,
  wording: string,
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
    data: { cells: JSON.stringify(cells.with(index, null)) },
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
 * Takes erased words out of the frozen files of a survey. A frozen file has no key that leads to a response, so the
 * words themselves are looked for; what somebody chose stays, because nobody can tell whose row it is.
 */
export async function removeFromExports(
  transaction: Transaction,
  surveyId: string,
  answers: readonly TextAnswer[],
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
    for (const answer of answers) {
      for (const wording of wordings(answer)) {
        if (!(await emptyCell(transaction, id, wording))) continue;
        changed = true;
        break;
      }
    }
    if (changed) await rehash(transaction, id);
  }
}
