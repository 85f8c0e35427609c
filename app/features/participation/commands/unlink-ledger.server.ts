import type { Transaction } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { allRows } from "~/platform/portions.server";
import { ledgerKey } from "../queries/ledger-keys.server";

/** What still counts moves to keys that nothing can make again, so that no copy of the person leads to it. */
export async function unlinkLedger(transaction: Transaction, personId: string): Promise<void> {
  const key = await ledgerKey(transaction, personId);
  const person = await transaction.ledgerPerson.findUnique({ where: { key } });
  if (!person) return;
  const fresh = await transaction.ledgerPerson.create({
    data: { ...person, key: randomToken() },
  });
  const rows = await allRows(({ skip, take }) =>
    transaction.participation.findMany({
      where: { personKey: key },
      select: { id: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { id } of rows) {
    await transaction.participation.update({
      where: { id },
      data: { personKey: fresh.key, subjectKey: randomToken() },
    });
  }
  await transaction.ledgerPerson.delete({ where: { key } });
}
