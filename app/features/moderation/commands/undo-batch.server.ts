import { HANDLED } from "~/features/moderation/domain/batch";
import { database, inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { undoInside } from "./undo-decision.server";
import type { UndoRefusal } from "./undo-decision.server";

export type UndoBatchResult =
  { ok: true; undone: number; left: number; stillEmpty: number } | UndoRefusal;

/** So many at a time wait for their turn in the queue of commands, which writes them in one commit. */
const PORTION = 20;

/**
 * Undoes what a batch decided, each by itself: what others did something with since stays decided, and is counted. Nothing
 * that can be undone at all is refused with the reason of the first.
 */
export async function undoBatch(
  grant: Authorized<"moderation.undo">,
  { batchId, alsoPersonId }: { batchId: string; alsoPersonId: string | null },
  now: Date,
): Promise<UndoBatchResult> {
  const client = await database();
  const where = { batchId, result: { in: [...HANDLED] } };
  let undone = 0;
  let left = 0;
  let stillEmpty = 0;
  let first: UndoRefusal | null = null;
  for (let after = ""; ;) {
    const lines = await client.caseBatchLine.findMany({
      where: { ...where, caseId: { gt: after } },
      orderBy: { caseId: "asc" },
      take: PORTION,
      select: { caseId: true },
    });
    const results = await Promise.all(
      lines.map(({ caseId }) =>
        inTransaction((transaction) =>
          undoInside(transaction, grant, { caseId, alsoPersonId }, now),
        ),
      ),
    );
    for (const result of results) {
      if (result.ok) {
        undone += 1;
        stillEmpty += result.stillEmpty;
      } else {
        // What was undone by itself before waits again already.
        if (result.code !== "nothing_to_undo") left += 1;
        first ??= result;
      }
    }
    const last = lines.at(-1);
    if (last === undefined) break;
    after = last.caseId;
  }
  if (undone > 0) return { ok: true, undone, left, stillEmpty };
  return first ?? { ok: false, code: "not_found" };
}
