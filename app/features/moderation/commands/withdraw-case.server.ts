import { withdrawCase } from "~/features/moderation/domain/moderation-case";
import type { ModerationCase } from "~/features/moderation/domain/moderation-case";
import type { Transaction } from "~/platform/db.server";
import { caseColumns, caseOf } from "../queries/case-row.server";

const OPEN = ["waiting", "secondModerator", "held"];

/**
 * Closes the cases of an item its writer took back; a held case stays with the safety officer. A step of withdrawing,
 * in the same transaction.
 */
export async function withdrawCasesOf(
  transaction: Transaction,
  subject: ModerationCase["subject"],
): Promise<void> {
  const rows = await transaction.moderationCase.findMany({
    where: { subjectKind: subject.kind, subjectId: subject.id, state: { in: OPEN } },
    select: caseColumns,
  });
  for (const row of rows) {
    const verdict = withdrawCase(caseOf(row));
    if (!verdict.ok) continue;
    const { state, version } = verdict.next;
    await transaction.moderationCase.update({ where: { id: row.id }, data: { state, version } });
  }
}
