import type { DeskTaskSource } from "~/features/staff/desk-task";
import { PUBLIC_REPORT } from "~/features/vocabulary/domain/public-report";
import type { StaffActor } from "~/policy/actor";

function endedSession(actor: StaffActor, now: Date) {
  return {
    roundId: { in: [...actor.roundIds] },
    state: { in: ["published", "ended"] },
    endsAt: { lte: now },
  };
}

/** Sessions that are over and lack their list of who was there, or their report. */
export const sessionTasks: readonly DeskTaskSource[] = [
  {
    kind: "attendance",
    path: "/werkplek/bijeenkomsten",
    permission: "session.attendance",
    count: (client, actor, now) =>
      client.session.count({ where: { ...endedSession(actor, now), attendances: { none: {} } } }),
  },
  {
    kind: "sessionReports",
    path: "/werkplek/bijeenkomsten",
    permission: "session.report",
    count: (client, actor, now) =>
      client.session.count({
        where: {
          ...endedSession(actor, now),
          OR: [{ report: null }, { report: { NOT: PUBLIC_REPORT } }],
        },
      }),
  },
];
