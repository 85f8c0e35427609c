/** The sessions of a round on the page of those who run it: what is to come, and what lacks its list or its report. */
import { isOverdue } from "~/features/calendar/domain/deadline";
import { reportDue } from "~/features/calendar/domain/terms";
import { regionSettings } from "~/features/region/queries.server";
import { MOST_ENTRIES } from "~/features/rounds/domain/round-tally";
import type { RoundTallySource } from "~/features/rounds/round-tally";
import { PUBLIC_REPORT } from "~/features/vocabulary/domain/public-report";
import { sessionStateAt } from "./domain/session";
import { sessionEnumColumns } from "./schema";

const DESK = "/werkplek/bijeenkomsten";

export const sessionTally: RoundTallySource = {
  part: "sessions",
  tally: async (client, { id: roundId }, now) => {
    const over = { roundId, state: { in: ["published", "ended"] }, endsAt: { lte: now } };
    const there = { roundId, state: { not: "cancelled" } };
    const [count, toCome, draft, unlisted, unreported, rows, { terms }] = await Promise.all([
      client.session.count({ where: there }),
      client.session.count({ where: { roundId, state: "published", endsAt: { gt: now } } }),
      client.session.count({ where: { roundId, state: "draft" } }),
      client.session.count({ where: { ...over, attendances: { none: {} } } }),
      client.session.findMany({
        where: { ...over, OR: [{ report: null }, { report: { NOT: PUBLIC_REPORT } }] },
        select: { endsAt: true },
      }),
      client.session.findMany({
        where: there,
        orderBy: [{ startsAt: "desc" }, { id: "asc" }],
        take: MOST_ENTRIES,
        select: {
          id: true,
          title: true,
          state: true,
          startsAt: true,
          endsAt: true,
          _count: { select: { signUps: { where: { state: { not: "cancelled" } } } } },
        },
      }),
      regionSettings(client),
    ]);
    const late = unreported.filter(({ endsAt }) => isOverdue(reportDue(endsAt, terms), now)).length;
    return {
      count,
      path: DESK,
      notes: [
        { code: "sessions_to_come", count: toCome },
        { code: "sessions_without_attendance", count: unlisted },
        { code: "sessions_report_late", count: late, isLate: true },
        { code: "sessions_without_report", count: unreported.length - late },
        { code: "sessions_draft", count: draft },
      ],
      entries: rows.map((row) => {
        const { state } = sessionEnumColumns.pick({ state: true }).parse(row);
        return {
          title: row.title,
          path: `${DESK}/${row.id}`,
          state: `roundDesk.session_${sessionStateAt({ state, endsAt: row.endsAt }, now)}`,
          count: row._count.signUps,
          date: row.startsAt,
        };
      }),
    };
  },
};
