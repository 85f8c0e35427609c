import type { Transaction } from "~/platform/db.server";
import { PORTION_SIZE } from "~/platform/portions.server";
import { randomToken } from "~/platform/secret.server";
import { ownReports, writerKeys } from "../queries/writer-keys.server";

/** Every row that leads to the person gets a key of its own, so that how many wrote stays as it was. */
async function forgetInCases(transaction: Transaction, personId: string): Promise<void> {
  const key = { in: await writerKeys(transaction, personId) };
  for (;;) {
    const rows = await transaction.caseWriter.findMany({
      where: { key },
      orderBy: [{ key: "asc" }, { caseId: "asc" }],
      take: PORTION_SIZE,
    });
    for (const row of rows) {
      await transaction.caseWriter.update({
        where: { key_caseId: row },
        data: { key: randomToken() },
      });
    }
    if (rows.length < PORTION_SIZE) return;
  }
}

/**
 * Takes the person out of what moderation holds: cases and reports stay, with keys that nothing can make again. How
 * many wrote or reported stays as it was.
 */
export async function forgetWriter(transaction: Transaction, personId: string): Promise<void> {
  await forgetInCases(transaction, personId);
  for (const id of await ownReports(transaction, personId)) {
    await transaction.readerReport.update({
      where: { id },
      data: { reporterKey: randomToken(), numberedKey: randomToken() },
    });
  }
}
