import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { touch } from "~/platform/events.server";

type CountedSurvey = { id: string; roundId: string; activityId: string };

/** More surveys than a region ever has open at once. */
const MOST_OPEN = 1_000;

const columns = { id: true, roundId: true, activityId: true } as const;

/** Says of these surveys, their rounds and the figures over all of them that they show otherwise. */
async function touchFigures(
  transaction: Transaction,
  surveys: readonly CountedSurvey[],
): Promise<void> {
  for (const { id, activityId } of surveys) {
    await touch(transaction, { subjectKind: "survey", subjectId: id });
    await touch(transaction, { subjectKind: "activity", subjectId: activityId });
  }
  for (const subjectId of new Set(surveys.map(({ roundId }) => roundId))) {
    await touch(transaction, { subjectKind: "round", subjectId });
  }
}

/**
 * Says that the figures of these versions of surveys moved, where they show at once. While a survey takes answers nothing of
 * one answer shows, and live figures move by whole days: then the versions of pages may not tell of it either.
 */
export async function raiseFigures(
  transaction: Transaction,
  versionIds: readonly string[],
): Promise<void> {
  const surveys = await transaction.survey.findMany({
    where: { state: { not: "open" }, versions: { some: { id: { in: [...versionIds] } } } },
    select: columns,
  });
  await touchFigures(transaction, surveys);
}

/** Says at the start of a day of every survey that takes answers that figures may show otherwise, whether or not any came in. */
export async function raiseDailyFigures(): Promise<void> {
  await inTransaction(async (transaction) => {
    const surveys = await transaction.survey.findMany({
      where: { state: "open" },
      take: MOST_OPEN,
      select: columns,
    });
    await touchFigures(transaction, surveys);
  });
}
