import { randomHex } from "~/platform/dialect.server";
import type { Transaction } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { changeRows, sql } from "~/platform/statements.server";
import { allRows } from "~/platform/portions.server";

/** A row that says a role and nothing else of whoever took part. */
async function keepRoleOnly(transaction: Transaction, activityId: string): Promise<void> {
  const rows = await allRows(({ skip, take }) =>
    transaction.participation.findMany({
      where: { activityId },
      select: { id: true, personKey: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { id } of rows) {
    const { key } = await transaction.ledgerPerson.create({
      data: { key: randomToken() },
      select: { key: true },
    });
    await transaction.participation.update({
      where: { id },
      data: {
        personKey: key,
        municipalityId: null,
        ageBand: null,
        experienceExpert: false,
        forOrganisation: false,
      },
    });
  }
  const left = rows.map(({ personKey }) => personKey);
  await transaction.ledgerPerson.deleteMany({
    where: { key: { in: left }, emailConfirmed: false, participations: { none: {} } },
  });
}

/**
 * Takes from the ledger rows of an activity what they share with its answers: the day, and the key by which the person
 * found the row back. The rows get other ids, so that they lie in another order.
 * @param day what they say instead of their own day
 * @param roleOnly there are too few of them: only their role is kept, and no person has them any more
 */
export async function loosenLedger(
  transaction: Transaction,
  activityId: string,
  day: string,
  roleOnly: boolean,
): Promise<void> {
  await changeRows(
    transaction,
    sql`UPDATE "Participation" SET "id" = ${randomHex(16)},
      "subjectKey" = ${randomHex(32)}, "day" = ${day} WHERE "activityId" = ${activityId}`,
  );
  if (roleOnly) await keepRoleOnly(transaction, activityId);
}
