import { countedByKind } from "~/features/staff/domain/staff-work";
import { unassignedWork } from "~/features/staff/queries/work.server";
import type { DeskTaskSource } from "~/features/staff/desk-task";

/** Work that nobody may do, and mail that could not be sent. */
export const staffTasks: readonly DeskTaskSource[] = [
  {
    kind: "unassignedWork",
    path: "/werkplek/accounts",
    permission: "account.write",
    count: async (client, _actor, now) => countedByKind(await unassignedWork(client, now)).length,
  },
  {
    kind: "failedMail",
    path: "/werkplek/post",
    permission: "outbox.read",
    count: (client) => client.outboxMessage.count({ where: { state: "failed" } }),
  },
];
