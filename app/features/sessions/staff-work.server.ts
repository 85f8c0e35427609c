/** Sessions that somebody holds, and those that lack their report. */
import { reportDue } from "~/features/calendar/domain/terms";
import { regionSettings } from "~/features/region/queries.server";
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

/** Sessions that are over and have no report that everybody can read. */
function withoutReport(now: Date) {
  return {
    state: { in: ["published", "ended"] },
    endsAt: { lte: now },
    OR: [{ report: null }, { report: { NOT: PUBLIC_REPORT } }],
  } satisfies Prisma.SessionWhereInput;
}

export const sessionWork: readonly StaffWorkSource[] = [
  {
    kind: "sessions",
    permission: "session.attendance",
    path: "/werkplek/bijeenkomsten",
    open: (client, now) => sessionsByRound(client, { state: "published", endsAt: { gt: now } }),
  },
  {
    kind: "sessionReports",
    permission: "session.report",
    path: "/werkplek/bijeenkomsten",
    open: (client, now) => sessionsByRound(client, withoutReport(now)),
    remindsItself: true,
    terms: async (client, until, now) => {
      const { terms } = await regionSettings(client);
      const rows = await client.session.groupBy({
        by: ["roundId", "endsAt"],
        where: withoutReport(now),
        _count: { _all: true },
      });
      return rows.flatMap(({ roundId, endsAt, _count }) => {
        const dueAt = reportDue(endsAt, terms);
        const term = { count: _count._all, roundId, bodyId: null, notBy: [], dueAt };
        return dueAt <= until ? [term] : [];
      });
    },
  },
];
