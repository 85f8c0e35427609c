import type { DeskTaskSource } from "~/features/staff/desk-task";

/** Mail that could not be sent. */
export const staffTasks: readonly DeskTaskSource[] = [
  {
    kind: "failedMail",
    path: "/werkplek/post",
    permission: "outbox.read",
    count: (client) => client.outboxMessage.count({ where: { state: "failed" } }),
  },
];
