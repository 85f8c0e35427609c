import { database, inTransaction } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { moderatedKinds } from "../queries/kinds.server";

/** So many cases are looked at in one transaction. */
const BATCH = 200;

type ClosedCase = { id: string; subjectId: string };

/** Cases of one kind that are closed and once were the safety officer's, after the last one that was looked at. */
async function closedSafetyCases(
  client: Connection,
  subjectKind: string,
  after: string,
): Promise<ClosedCase[]> {
  const rows = await client.moderationCase.findMany({
    where: {
      subjectKind,
      id: { gt: after },
      state: { in: ["decided", "withdrawn"] },
      // Of what staff wrote down nobody can have erased anything.
      writers: { some: {} },
    },
    select: { id: true, subjectId: true, decidedBy: { select: { role: true } } },
    orderBy: { id: "asc" },
    take: BATCH,
  });
  const held = await client.auditEntry.groupBy({
    by: ["subjectId"],
    where: {
      action: { in: ["moderation.held", "moderation.heldRead"] },
      subjectKind: "moderationCase",
      subjectId: { in: rows.map(({ id }) => id) },
    },
  });
  const wereHeld = new Set(held.map(({ subjectId }) => subjectId));
  return rows.map(({ id, subjectId, decidedBy }) => ({
    id,
    subjectId: wereHeld.has(id) || decidedBy?.role === "safetyOfficer" ? subjectId : "",
  }));
}

/**
 * Removes what writers erased while a safety officer held it, of cases that closed before closing did so itself. What
 * is gone already stays gone: a second run removes nothing.
 * @returns how many texts were removed
 */
export async function removeErasedTexts(now: Date): Promise<number> {
  const client = await database();
  let removed = 0;
  for (const entry of moderatedKinds()) {
    let after = "";
    for (;;) {
      const rows = await closedSafetyCases(client, entry.kind, after);
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
      const ids = rows.flatMap(({ subjectId }) => (subjectId === "" ? [] : [subjectId]));
      if (ids.length === 0) continue;
      removed += await inTransaction((transaction) => entry.removeErased(transaction, ids, now));
    }
  }
  return removed;
}
