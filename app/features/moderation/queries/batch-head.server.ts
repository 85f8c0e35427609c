import type { BatchAction } from "~/features/moderation/domain/batch";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { batchColumns } from "../schema/batch";

/** What is done with a batch; null when it is not there, or of somebody else. */
export async function batchHead(
  connection: Connection,
  { staffId }: Pick<StaffActor, "staffId">,
  batchId: string,
): Promise<{ action: BatchAction; createdAt: Date } | null> {
  const row = await connection.caseBatch.findFirst({
    where: { id: batchId, staffId },
    select: { action: true, createdAt: true },
  });
  return row && { ...batchColumns.parse(row), createdAt: row.createdAt };
}
