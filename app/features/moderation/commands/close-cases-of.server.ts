import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import type { Transaction } from "~/platform/db.server";

/** The cases of something that is gone: the count of a decision stays, every word about it goes. */
export async function closeCasesOf(
  transaction: Transaction,
  subject: { kind: SubjectKind; id: string },
): Promise<void> {
  const about = { subjectKind: subject.kind, subjectId: subject.id };
  await transaction.moderationCase.updateMany({
    where: about,
    data: { explanation: null, appealText: null, decision: null },
  });
  await transaction.moderationCase.updateMany({
    where: { ...about, decidedAt: null },
    data: { state: "withdrawn" },
  });
}
