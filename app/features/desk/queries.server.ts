import { DESK_TASKS } from "~/desk-tasks.server";
import type { DeskTaskSource } from "~/features/staff/desk-task";
import { database } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { can } from "~/policy/can";

/** Something that waits at a desk. */
export type DeskTask = Pick<DeskTaskSource, "kind" | "path"> & { count: number };

/**
 * What waits for this member of staff, only what there is.
 * @param now decides which sessions are over
 */
export async function loadDeskTasks(actor: StaffActor, now: Date): Promise<DeskTask[]> {
  const client = await database();
  const mine = DESK_TASKS.filter(({ permission }) => can(actor, permission));
  const counted = await Promise.all(
    mine.map(async ({ kind, path, count }) => ({
      kind,
      path,
      count: await count(client, actor, now),
    })),
  );
  return counted.filter(({ count }) => count > 0);
}
