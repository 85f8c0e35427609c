import type { BatchAction } from "~/features/moderation/domain/batch";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { batchColumns } from "../schema/batch";
import type { BatchReason } from "../schema/batch";

export type BatchHead = {
  action: BatchAction;
  /** What was filled in, while a part of it still has to be handled. */
  filledIn: BatchReason | null;
};

/** What is done with a batch; null when it is not there, or of somebody else. */
export async function batchHead(
  connection: Connection,
  { staffId }: Pick<StaffActor, "staffId">,
  batchId: string,
): Promise<BatchHead | null> {
  const row = await connection.caseBatch.findFirst({
    where: { id: batchId, staffId },
    select: { action: true, filledIn: true },
  });
  if (!row) return null;
  const { action, filledIn } = batchColumns.parse(row);
  return { action, filledIn: filledIn || null };
}
