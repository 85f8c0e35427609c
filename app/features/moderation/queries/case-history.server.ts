import { database } from "~/platform/db.server";

/** What happened with a case, without who and without a word of the text. */
export type CaseEvent = { id: number; at: Date; action: string };

/** So many steps are shown, the last ones: opening a case that is held is a step too. */
const MOST_STEPS = 200;

/** The steps of a case out of the audit log, oldest first. */
export async function caseHistory(caseId: string): Promise<CaseEvent[]> {
  const client = await database();
  const rows = await client.auditEntry.findMany({
    where: { subjectKind: "moderationCase", subjectId: caseId },
    select: { sequence: true, at: true, action: true },
    orderBy: { sequence: "desc" },
    take: MOST_STEPS,
  });
  return rows.toReversed().map(({ sequence, at, action }) => ({
    id: sequence,
    at,
    action: action.replace(/^moderation\./, ""),
  }));
}
