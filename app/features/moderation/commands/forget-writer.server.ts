import { z } from "zod";
import type { Transaction } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { ownReports, writerKeys } from "../queries/writer-keys.server";

const keysSchema = z.array(z.string());

async function forgetInCases(transaction: Transaction, personId: string): Promise<void> {
  for (const key of await writerKeys(transaction, personId)) {
    const rows = await transaction.moderationCase.findMany({
      where: { authorKeys: { contains: key } },
      select: { id: true, authorKeys: true },
    });
    for (const { id, authorKeys } of rows) {
      const keys = keysSchema.parse(JSON.parse(authorKeys));
      const others = keys.map((known) => (known === key ? randomToken() : known));
      await transaction.moderationCase.update({
        where: { id },
        data: { authorKeys: JSON.stringify(others) },
      });
    }
  }
}

/**
 * Takes the person out of what moderation holds: cases and reports stay, with keys that nothing can make again. How
 * many wrote or reported stays as it was.
 */
export async function forgetWriter(transaction: Transaction, personId: string): Promise<void> {
  await forgetInCases(transaction, personId);
  for (const id of await ownReports(transaction, personId)) {
    await transaction.readerReport.update({ where: { id }, data: { reporterKey: randomToken() } });
  }
}
