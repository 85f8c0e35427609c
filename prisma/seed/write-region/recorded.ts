/**
 * Rule: what people recorded at a desk stays. The files of a region fill what is missing and bring up to date what nobody
 * touched; the audit log tells what somebody did.
 */
import type { Transaction } from "~/platform/db.server";

/** What people do at a desk with things that came from the files. */
const ACTIONS = [
  "advice.changed",
  "advice.pointWritten",
  "advice.pointChanged",
  "advice.pointRemoved",
  "advice.recommendationWritten",
  "advice.recommendationRemoved",
  "advice.published",
  "advice.receiptRegistered",
  "agenda.dependencyAdded",
  "claim.madeCheckable",
  "claim.amended",
  "claim.struck",
  "decision.recorded",
  "round.edited",
  "round.announce",
  "round.withdrawAnnouncement",
  "round.open",
  "round.close",
  "round.evaluate",
  "round.reportBack",
  "sourceCount.removed",
  "theme.changed",
  "theme.inputUntied",
] as const;
type RecordedAction = (typeof ACTIONS)[number];

/** Whether somebody did one of these things with the row that has this id. */
export type Recorded = (id: string, actions: readonly RecordedAction[]) => boolean;

/** Writing the words of an advice, its points or its recommendations. */
export const ADVICE_WRITTEN = [
  "advice.changed",
  "advice.pointWritten",
  "advice.pointChanged",
  "advice.pointRemoved",
  "advice.recommendationWritten",
  "advice.recommendationRemoved",
  "advice.published",
] as const satisfies readonly RecordedAction[];

export const CLAIM_WRITTEN = [
  "claim.madeCheckable",
  "claim.amended",
  "claim.struck",
] as const satisfies readonly RecordedAction[];

/** Steps of a round, each of which leaves its moment. */
export const ROUND_STEPS = [
  "round.announce",
  "round.withdrawAnnouncement",
  "round.open",
  "round.close",
  "round.evaluate",
  "round.reportBack",
] as const satisfies readonly RecordedAction[];

/** Reads what people have recorded until now. */
export async function readRecorded(transaction: Transaction): Promise<Recorded> {
  const entries = await transaction.auditEntry.findMany({
    where: { action: { in: [...ACTIONS] } },
    select: { action: true, subjectId: true },
  });
  const known = new Set(entries.map(({ action, subjectId }) => `${action} ${subjectId}`));
  return (id, actions) => actions.some((action) => known.has(`${action} ${id}`));
}
