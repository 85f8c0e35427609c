import { createHash } from "node:crypto";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { stateAt } from "~/features/surveys/domain/survey-state";
import { surveyStateSchema } from "~/features/surveys/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { askedVersions, liveTable } from "../queries/export-rows.server";
import { snapshotContent } from "../queries/snapshots.server";

export type FreezeExportOutcome =
  { ok: true; number: number } | { ok: false; code: "not_found" | "still_open" };

async function writeRows(transaction: Transaction, surveyId: string, snapshotId: string) {
  const hash = createHash("sha256");
  let position = 0;
  const table = await liveTable(transaction, surveyId);
  for await (const batch of table.batches()) {
    const rows = batch.map((cells, index) => ({
      snapshotId,
      position: position + index,
      cells: JSON.stringify(cells),
    }));
    for (const { cells } of rows) hash.update(`${cells}\n`);
    if (rows.length > 0) await transaction.surveySnapshotRow.createMany({ data: rows });
    position += rows.length;
  }
  return { rowCount: position, hash: hash.digest("hex") };
}

/**
 * Freezes the answers of a closed survey as they may be read now: a file made from it later is the same to the byte,
 * whatever is reviewed or erased since. Only after the close: a frozen half would tell who came after it.
 */
export async function freezeExport(
  grant: Authorized<"answers.readRaw">,
  slug: string,
  now: Date,
): Promise<FreezeExportOutcome> {
  return inTransaction(async (transaction): Promise<FreezeExportOutcome> => {
    const survey = await transaction.survey.findUnique({
      where: { slug },
      select: { id: true, roundId: true, state: true, closesAt: true },
    });
    if (!survey || !stillAllows(grant, { roundId: survey.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const state = stateAt(
      { state: surveyStateSchema.parse(survey.state), closesAt: survey.closesAt ?? undefined },
      now,
    );
    if (state !== "closed" && state !== "reported") return { ok: false, code: "still_open" };
    const surveyId = survey.id;
    const number = (await transaction.surveySnapshot.count({ where: { surveyId } })) + 1;
    const { id } = await transaction.surveySnapshot.create({
      data: {
        surveyId,
        number,
        frozenOn: amsterdamDate(now),
        content: snapshotContent(await askedVersions(transaction, surveyId)),
        rowCount: 0,
        hash: "",
      },
      select: { id: true },
    });
    const written = await writeRows(transaction, surveyId, id);
    await transaction.surveySnapshot.update({ where: { id }, data: written });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "survey.exportFrozen",
        subjectKind: "survey",
        subjectId: surveyId,
        details: { number, rows: written.rowCount },
      },
      now,
    );
    return { ok: true, number };
  });
}

/** Notes in the log that somebody took answers out, and which. */
export async function recordExport(
  grant: Authorized<"answers.readRaw">,
  surveyId: string,
  file: string,
  snapshot: number | null,
  now: Date,
): Promise<void> {
  await inTransaction((transaction) =>
    emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "survey.exported",
        subjectKind: "survey",
        subjectId: surveyId,
        details: { file, snapshot },
      },
      now,
    ),
  );
}
