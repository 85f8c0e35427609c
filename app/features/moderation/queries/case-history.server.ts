import { database } from "~/platform/db.server";

/** What happened with a case, without who and without a word of the text. */
export type CaseEvent = { id: number; at: Date; action: string };

/** The steps of a case out of the audit log, oldest first. */
export async function caseHistory(caseId: string): Promise<CaseEvent[]> {
  const client = await database();
  const rows = await client.auditEntry.findMany({
    where: { subjectKind: "moderationCase", subjectId: caseId },
    select: { sequence: true, at: true, action: true },
    orderBy: { sequence: "asc" },
  });
  return rows.map(({ sequence, at, action }) => ({
    id: sequence,
    at,
    action: action.replace(/^moderation\./, ""),
  }));
}
