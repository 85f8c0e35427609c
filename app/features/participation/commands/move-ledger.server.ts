import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { LedgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { isLinkedBy } from "~/features/participation/domain/linking";
import type { Transaction } from "~/platform/db.server";
import { leavesNoTrace } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { changeRows, insertRows, readRowsIn, sql } from "~/platform/statements.server";

const BATCH = 500;

const rowSchema = z.object({
  id: z.string(),
  personKey: z.string(),
  subjectKey: z.string(),
  emailConfirmed: z.number(),
  surveyId: z.string().nullable(),
  sessionId: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

/** Somebody who may have rows, by what only their own code leads to. */
type Known = { personId: string; proposals: readonly string[]; emailConfirmed: boolean };

/** Everybody with a code, and those who came to a session without signing up. */
async function* knownPeople(transaction: Transaction): AsyncGenerator<Known> {
  for (let after = ""; ;) {
    const people = await transaction.person.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: {
        id: true,
        proposals: { select: { proposalId: true } },
        contact: { select: { confirmedAt: true } },
      },
    });
    for (const { id, proposals, contact } of people) {
      yield {
        personId: id,
        proposals: proposals.map(({ proposalId }) => proposalId),
        emailConfirmed: (contact?.confirmedAt ?? null) !== null,
      };
    }
    const last = people.at(-1);
    if (last === undefined || people.length < BATCH) break;
    after = last.id;
  }
  const cameBy = await readRowsIn(
    transaction,
    sql`SELECT "id" FROM "Attendance" WHERE "walkIn" = TRUE`,
    z.object({ id: z.string() }),
  );
  for (const { id } of cameBy) yield { personId: id, proposals: [], emailConfirmed: false };
}

/** The rows of every round that was not let go, by the key of their person. */
async function rowsToMove(transaction: Transaction): Promise<Map<string, Row[]>> {
  const rows = await readRowsIn(
    transaction,
    sql`SELECT p."id", p."personKey", p."subjectKey", l."emailConfirmed" AS "emailConfirmed", s."id" AS "surveyId",
        t."id" AS "sessionId"
      FROM "Participation" p
      JOIN "LedgerPerson" l ON l."key" = p."personKey"
      LEFT JOIN "Survey" s ON s."activityId" = p."activityId"
      LEFT JOIN "Session" t ON t."activityId" = p."activityId"
      WHERE NOT EXISTS (SELECT 1 FROM "LedgerTermRound" r WHERE r."roundId" = p."roundId")`,
    rowSchema,
  );
  const byPerson = new Map<string, Row[]>();
  for (const row of rows) {
    const own = byPerson.get(row.personKey);
    if (own) own.push(row);
    else byPerson.set(row.personKey, [row]);
  }
  return byPerson;
}

/** The name of the contribution that a row is about; undefined when nobody can find it back any more. */
function subjectOf(row: Row, { personId, proposals }: Known, before: LedgerKeys) {
  const may = [
    ...(row.surveyId === null ? [] : [`survey:${row.surveyId}`]),
    ...(row.sessionId === null ? [] : [`session:${row.sessionId}`]),
    ...proposals.map((id) => `proposal:${id}`),
  ];
  return may.find((subject) => before.subject(personId, subject) === row.subjectKey);
}

/** What only contributions that were let go say of a person is not taken along. */
async function movePerson(
  transaction: Transaction,
  key: string,
  rows: readonly Row[],
  subjectKeyOf: (row: Row) => string,
): Promise<void> {
  const emailConfirmed = rows.some((row) => row.emailConfirmed === 1);
  const linked = isLinkedBy(rows.length, emailConfirmed);
  await insertRows(transaction, "LedgerPerson", [{ key, emailConfirmed, linked }]);
  for (const row of rows) {
    await changeRows(
      transaction,
      sql`UPDATE "Participation" SET "id" = ${randomUUID()}, "personKey" = ${key},
        "subjectKey" = ${subjectKeyOf(row)} WHERE "id" = ${row.id}`,
    );
  }
}

/**
 * Moves the rows of every round that was not let go to the keys of the next term, in an order by chance: whoever has a code
 * finds them back as before, and nobody does with the keys of before. A step of renewing the ledger.
 * @param before the keys of the term that ends; null when they are gone, and every round was let go
 */
export async function moveLedger(
  transaction: Transaction,
  before: LedgerKeys | null,
  after: LedgerKeys,
): Promise<void> {
  leavesNoTrace(transaction);
  const rows = await rowsToMove(transaction);
  const reachable: string[] = [];
  for await (const known of knownPeople(transaction)) {
    const { personId, emailConfirmed } = known;
    const old = before?.person(personId);
    const own = old === undefined ? undefined : rows.get(old);
    if (before !== null && own !== undefined) {
      await movePerson(transaction, after.person(personId), own, (row) => {
        const subject = subjectOf(row, known, before);
        return subject === undefined ? randomToken() : after.subject(personId, subject);
      });
      if (old !== undefined) rows.delete(old);
    } else if (emailConfirmed) reachable.push(after.person(personId));
  }
  // Of whoever erased everything, and of sheets of paper.
  for (const own of rows.values()) await movePerson(transaction, randomToken(), own, randomToken);
  await transaction.ledgerPerson.deleteMany({ where: { participations: { none: {} } } });
  for (const key of reachable) {
    await insertRows(transaction, "LedgerPerson", [{ key, emailConfirmed: true, linked: true }]);
  }
}
