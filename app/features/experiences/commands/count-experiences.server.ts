import { regionSettings } from "~/features/region/queries.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { touch } from "~/platform/events.server";
import { MILESTONE } from "../domain/experience";
import { isNextStep } from "../domain/experience-step";

type Place = { kind: string; subjectId: string; question: string };

const nameOf = ({ kind, subjectId, question }: Place) => `${kind} ${subjectId} ${question}`;

/** Puts the answers of now in the place of those of the step before. */
async function countAnew(transaction: Transaction, place: Place): Promise<void> {
  const { kind, subjectId, question } = place;
  const where = { kind, subjectId, question };
  const rows = await transaction.experience.groupBy({
    by: ["answer"],
    where,
    _count: { _all: true },
  });
  await transaction.experienceCount.deleteMany({ where });
  await transaction.experienceCount.createMany({
    data: rows.map(({ answer, _count }) => ({ ...where, answer, count: _count._all })),
  });
}

/** The job of the night: counts anew what enough new people answered, and says of their pages that they show otherwise. */
export async function countExperiences(): Promise<void> {
  await inTransaction(async (transaction) => {
    const { thresholds } = await regionSettings(transaction);
    const by = ["kind", "subjectId", "question"] as const;
    const [now, before] = await Promise.all([
      transaction.experience.groupBy({ by: [...by], _count: { _all: true } }),
      transaction.experienceCount.groupBy({ by: [...by], _sum: { count: true } }),
    ]);
    const counted = new Map(before.map((row) => [nameOf(row), row._sum.count ?? 0]));
    const changed = now.filter((row) =>
      isNextStep(row._count._all, counted.get(nameOf(row)) ?? 0, thresholds.answersGroup),
    );
    for (const place of changed) await countAnew(transaction, place);
    const isOfAgreement = ({ kind }: Place) => kind === MILESTONE;
    const milestones = changed.filter(isOfAgreement).map(({ subjectId }) => subjectId);
    const agreements = await transaction.agendaItem.findMany({
      where: { history: { some: { id: { in: milestones } } } },
      select: { id: true },
    });
    for (const { subjectId } of changed.filter((place) => !isOfAgreement(place))) {
      await touch(transaction, { subjectKind: "round", subjectId });
    }
    for (const { id } of agreements) {
      await touch(transaction, { subjectKind: "agendaItem", subjectId: id });
    }
  });
}
