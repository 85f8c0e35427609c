/** Sessions that somebody holds, and those that lack their report. */
import type { StaffWorkSource } from "~/features/staff/staff-work";
import { PUBLIC_REPORT } from "~/features/vocabulary/domain/public-report";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

async function sessionsByRound(client: Connection, where: Prisma.SessionWhereInput) {
  const rows = await client.session.groupBy({
    by: ["roundId"],
    where,
    _count: { _all: true },
    _min: { id: true },
  });
  return rows.map(({ roundId, _count, _min }) => ({
    ...{ count: _count._all, roundId, bodyId: null, notBy: [], since: _min.id ?? "" },
  }));
}

export const sessionWork: readonly StaffWorkSource[] = [
  {
    kind: "sessions",
    permission: "session.attendance",
    open: (client, now) => sessionsByRound(client, { state: "published", endsAt: { gt: now } }),
  },
  {
    kind: "sessionReports",
    permission: "session.report",
    open: (client, now) =>
      sessionsByRound(client, {
        state: { in: ["published", "ended"] },
        endsAt: { lte: now },
        OR: [{ report: null }, { report: { NOT: PUBLIC_REPORT } }],
      }),
  },
];
