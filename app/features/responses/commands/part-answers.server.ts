import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import {
  partAnswerCases,
  roundsWithCasesToPart,
} from "~/features/moderation/commands/part-answer-cases.server";
import { loosenLedger } from "~/features/participation/commands/loosen-ledger.server";
import { MIXED_ROLE, divideRoles } from "~/features/participation/domain/indistinct-roles";
import type { RoleClass } from "~/features/participation/domain/indistinct-roles";
import { forgetRolesOfLinks } from "~/features/reporting/commands/forget-roles-of-links.server";
import { randomHex } from "~/platform/dialect.server";
import { database, inTransaction, leavesNoTrace } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { ImmediateSubscriber } from "~/platform/events.server";
import { changeRows, sql, sqlJoin } from "~/platform/statements.server";
import { allRows } from "~/platform/portions.server";
import { contentWithoutDay, readCells } from "../queries/snapshots.server";
import { rehash } from "./remove-from-exports.server";

/** The channel of a response of which the ledger says it alone; by it a parted survey is known. */
const NO_CHANNEL = "";
const BATCH = 500;
const PLACES = { role: 1, channel: 2 } as const;

async function classesOf(
  transaction: Transaction,
  survey: { id: string; activityId: string },
): Promise<RoleClass[]> {
  const [responses, rows] = await Promise.all([
    transaction.response.groupBy({
      by: ["role"],
      where: { surveyId: survey.id },
      _count: { _all: true },
    }),
    transaction.participation.groupBy({
      by: ["role"],
      where: { activityId: survey.activityId, state: "counted" },
      _count: { _all: true },
    }),
  ]);
  const countIn = (groups: typeof responses, role: string) =>
    groups.find((group) => group.role === role)?._count._all ?? 0;
  const roles = new Set([...responses, ...rows].map(({ role }) => role));
  return [...roles].map((role) => ({
    role,
    answers: countIn(responses, role),
    ledger: countIn(rows, role),
  }));
}

/** Adds the counts of roles that are not told any more together. */
async function mixCounts(
  transaction: Transaction,
  surveyId: string,
  distinct: readonly string[],
): Promise<void> {
  const where = { version: { surveyId }, role: { notIn: [...distinct, MIXED_ROLE] } };
  const rows = await transaction.answerCount.findMany({
    where: { version: { surveyId }, role: where.role },
  });
  for (const { count, ...row } of rows) {
    const place = { ...row, role: MIXED_ROLE };
    await transaction.answerCount.upsert({
      where: { versionId_questionKey_part_value_role: place },
      create: { ...place, count },
      update: { count: { increment: count } },
    });
  }
  await transaction.answerCount.deleteMany({ where });
}

/** Takes out of the frozen files what answers may not say any more. */
async function partSnapshots(
  transaction: Transaction,
  surveyId: string,
  distinct: readonly string[],
): Promise<void> {
  const snapshots = await allRows(({ skip, take }) =>
    transaction.surveySnapshot.findMany({
      where: { surveyId },
      select: { id: true, content: true },
      orderBy: { number: "asc" },
      skip,
      take,
    }),
  );
  for (const { id, content } of snapshots) {
    const cellsOf = readCells(content);
    for (let from = 0; ; from += BATCH) {
      const rows = await transaction.surveySnapshotRow.findMany({
        where: { snapshotId: id, position: { gte: from, lt: from + BATCH } },
        select: { position: true, cells: true },
      });
      for (const { position, cells: stored } of rows) {
        const cells = cellsOf(stored);
        const role = cells[PLACES.role];
        const told = typeof role === "string" && distinct.includes(role) ? role : MIXED_ROLE;
        const parted = cells.with(PLACES.role, told).with(PLACES.channel, null);
        await transaction.surveySnapshotRow.update({
          where: { snapshotId_position: { snapshotId: id, position } },
          data: { cells: JSON.stringify(parted) },
        });
      }
      if (rows.length < BATCH) break;
    }
    await transaction.surveySnapshot.update({
      where: { id },
      data: { content: contentWithoutDay(content) },
    });
    await rehash(transaction, id);
  }
}

type SurveyToPart = { id: string; activityId: string };

/** Answers with an open case keep their id, so that whoever reads the text finds it; the next run gives them another. */
async function renewAnswers(
  transaction: Transaction,
  surveyId: string,
  distinct: readonly string[],
  open: ReadonlySet<string>,
): Promise<void> {
  const roles = sqlJoin([...distinct, MIXED_ROLE]);
  const stay = sqlJoin([...open, ""]);
  await changeRows(
    transaction,
    sql`UPDATE "Answer" SET "id" = "responseId" || '/' || ${randomHex(8)}
      WHERE "surveyId" = ${surveyId} AND "id" NOT IN (${stay})`,
  );
  await changeRows(
    transaction,
    sql`UPDATE "Answer" SET "role" = ${MIXED_ROLE}
      WHERE "surveyId" = ${surveyId} AND "role" NOT IN (${roles})`,
  );
}

async function partSurvey(
  transaction: Transaction,
  survey: SurveyToPart,
  open: ReadonlySet<string>,
  day: string,
): Promise<void> {
  // An empty row only held its person to one response, and nobody sends another.
  await transaction.response.deleteMany({
    where: {
      surveyId: survey.id,
      state: "withdrawn",
      answers: { none: { id: { in: [...open] } } },
    },
  });
  const { distinct: distinctRoles, tooFew } = divideRoles(await classesOf(transaction, survey));
  const distinct = [...distinctRoles];
  const roles = sqlJoin([...distinct, MIXED_ROLE]);
  await changeRows(
    transaction,
    sql`UPDATE "Response" SET "id" = ${randomHex(16)},
      "respondentKey" = ${randomHex(32)}, "channel" = ${NO_CHANNEL}, "day" = ${day},
      "role" = CASE WHEN "role" IN (${roles}) THEN "role" ELSE ${MIXED_ROLE} END
      WHERE "surveyId" = ${survey.id}`,
  );
  await renewAnswers(transaction, survey.id, distinct, open);
  await mixCounts(transaction, survey.id, distinct);
  await partSnapshots(transaction, survey.id, distinct);
  await loosenLedger(transaction, survey.activityId, day, tooFew);
}

/**
 * Parts the answers of a round from the ledger: both sides get one day, answers lose their channel, the key of their
 * writer and every role that fewer than five have, and all rows get other ids, so that they lie in another order. What
 * is left leads from an answer to at least five rows of the ledger, or to rows that say nothing of a person.
 */
export async function partAnswers(transaction: Transaction, roundId: string): Promise<void> {
  const round = await transaction.round.findUniqueOrThrow({
    where: { id: roundId },
    select: {
      closesAt: true,
      reportedBackAt: true,
      createdAt: true,
      surveys: { select: { id: true, activityId: true } },
    },
  });
  leavesNoTrace(transaction);
  const day = amsterdamDate(round.closesAt ?? round.reportedBackAt ?? round.createdAt);
  const open = await partAnswerCases(transaction, roundId);
  for (const survey of round.surveys) await partSurvey(transaction, survey, open, day);
  await forgetRolesOfLinks(transaction, roundId);
}

/** Answers are parted in the transaction in which their round reports back, once figures and report are frozen. */
export const answersLeaveLedger: ImmediateSubscriber = {
  name: "responses",
  hears: ["round.reportPublished"],
  async handle(transaction, { subjectId: roundId }) {
    await partAnswers(transaction, roundId);
  },
};

/**
 * Parts what reported back before this rule, and the answers of which the case has closed since.
 * @returns how many rounds had something to part
 */
export async function partReportedRounds(): Promise<number> {
  const client = await database();
  const unparted = await client.round.findMany({
    where: {
      reportedBackAt: { not: null },
      surveys: { some: { responses: { some: { channel: { not: NO_CHANNEL } } } } },
    },
    select: { id: true },
    take: BATCH,
  });
  const ids = new Set([...unparted.map(({ id }) => id), ...(await roundsWithCasesToPart(client))]);
  for (const id of ids) await inTransaction((transaction) => partAnswers(transaction, id));
  return ids.size;
}
