import type { Transaction } from "~/platform/db.server";
import { touch } from "~/platform/events.server";

/** Says that what these reactions stand below shows otherwise: a proposal, or the session of a report. */
export async function touchBelow(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await transaction.comment.findMany({
    where: { id: { in: [...ids] } },
    select: { proposalId: true, report: { select: { sessionId: true } } },
  });
  const proposals = new Set(rows.flatMap(({ proposalId }) => proposalId ?? []));
  const sessions = new Set(rows.flatMap(({ report }) => report?.sessionId ?? []));
  for (const subjectId of proposals) {
    await touch(transaction, { subjectKind: "proposal", subjectId });
  }
  for (const subjectId of sessions) await touch(transaction, { subjectKind: "session", subjectId });
}
