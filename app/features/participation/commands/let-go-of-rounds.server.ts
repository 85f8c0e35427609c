import { z } from "zod";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { LEAST_ALIKE } from "~/features/participation/domain/indistinct-roles";
import { randomHex } from "~/platform/dialect.server";
import type { Transaction } from "~/platform/db.server";
import { leavesNoTrace, recordErased } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { changeRows, insertRows, readRowsIn, sql, sqlJoin } from "~/platform/statements.server";

const rowSchema = z.object({
  id: z.string(),
  personKey: z.string(),
  linked: z.number(),
  isSurvey: z.number(),
});
type Row = z.infer<typeof rowSchema>;

/** What was declared is kept where five contributions of the activity say the same; else they say their role only. */
async function keepWhatFiveShare(transaction: Transaction, roundId: string): Promise<void> {
  await changeRows(
    transaction,
    sql`UPDATE "Participation" SET "municipalityId" = NULL, "ageBand" = NULL, "experienceExpert" = FALSE,
        "forOrganisation" = FALSE
      WHERE "id" IN (
        SELECT "id" FROM (
          SELECT "id", COUNT(*) OVER (PARTITION BY "activityId", "role", "channel", "ageBand", "municipalityId",
            "experienceExpert", "forOrganisation") AS alike
          FROM "Participation" WHERE "roundId" = ${roundId}) shared
        WHERE alike < ${LEAST_ALIKE})`,
  );
}

/** Rows of a round get one day and ids by chance, so that they lie in another order; what was withdrawn goes. */
async function loosenRound(transaction: Transaction, roundId: string): Promise<void> {
  const round = await transaction.round.findUniqueOrThrow({
    where: { id: roundId },
    select: { closesAt: true, reportedBackAt: true, createdAt: true },
  });
  const day = amsterdamDate(round.closesAt ?? round.reportedBackAt ?? round.createdAt);
  await transaction.participation.deleteMany({ where: { roundId, state: { not: "counted" } } });
  await changeRows(
    transaction,
    sql`UPDATE "Participation" SET "id" = ${randomHex(16)},
      "subjectKey" = ${randomHex(32)}, "day" = ${day} WHERE "roundId" = ${roundId}`,
  );
  await keepWhatFiveShare(transaction, roundId);
}

/**
 * Which rows of one person stay of one person. Proposals and sign-ups name their person themselves, so those rows may hang
 * together and say no more than these do; with a survey beside them they would tell that this person answered it.
 */
function groupsOf(rows: readonly Row[]): Row[][] {
  const surveys = rows.filter(({ isSurvey }) => isSurvey === 1);
  const others = rows.filter(({ isSurvey }) => isSurvey === 0);
  return others.length === 0 ? [surveys] : [others, ...surveys.map((row) => [row])];
}

/** Rows of one person get keys that nothing can make again; what is taken apart counts as guests. */
async function renewPerson(transaction: Transaction, rows: readonly Row[]): Promise<void> {
  const groups = groupsOf(rows);
  for (const [index, group] of groups.entries()) {
    const key = randomToken();
    const linked = index === 0 && rows.some((row) => row.linked === 1);
    await insertRows(transaction, "LedgerPerson", [{ key, linked }]);
    for (const { id } of group) {
      await changeRows(
        transaction,
        sql`UPDATE "Participation" SET "personKey" = ${key} WHERE "id" = ${id}`,
      );
    }
  }
}

/**
 * Lets the rows of rounds go when the term ends in which they were written: nobody finds them back any more, and they keep
 * of people only what five or more say, or what a proposal or sign-up says itself. They go on counting, and do not change.
 * A step of renewing the ledger, which sees to it that it leaves the log and removes persons without rows.
 */
export async function letGoOfRounds(
  transaction: Transaction,
  termId: string,
  roundIds: readonly string[],
): Promise<void> {
  leavesNoTrace(transaction);
  for (const roundId of roundIds) {
    await loosenRound(transaction, roundId);
    await transaction.ledgerTermRound.create({ data: { roundId, termId } });
    await recordErased(transaction, "ledgerRound", roundId);
  }
  const rows = await readRowsIn(
    transaction,
    sql`SELECT p."id", p."personKey", l."linked" AS linked, s."id" IS NOT NULL AS "isSurvey"
      FROM "Participation" p
      JOIN "LedgerPerson" l ON l."key" = p."personKey"
      LEFT JOIN "Survey" s ON s."activityId" = p."activityId"
      WHERE p."roundId" IN (${sqlJoin(["", ...roundIds])})`,
    rowSchema,
  );
  const byPerson = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byPerson.get(row.personKey);
    if (known) known.push(row);
    else byPerson.set(row.personKey, [row]);
  }
  for (const own of byPerson.values()) await renewPerson(transaction, own);
}
