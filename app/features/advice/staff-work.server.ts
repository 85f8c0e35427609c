/** Advice that a council writes, and advice that waits for a reaction. */
import { WITHOUT_REACTION } from "~/features/advice/domain/advice";
import { amsterdamDate, endOfDay } from "~/features/calendar/domain/amsterdam-time";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import type { StaffWorkSource } from "~/features/staff/staff-work";

const WAITS_FOR_REACTION = { state: { in: [...WITHOUT_REACTION] } };

export const adviceWork: readonly StaffWorkSource[] = [
  {
    kind: "adviceReactions",
    permission: "reaction.write",
    path: "/werkplek/reacties",
    open: async (client) => {
      const rows = await client.advice.groupBy({
        by: ["toBodyId"],
        where: WAITS_FOR_REACTION,
        _count: { _all: true },
        _min: { id: true },
      });
      return rows.map(({ toBodyId, _count, _min }) => ({
        ...{ count: _count._all, roundId: null, bodyId: toBodyId, notBy: [], since: _min.id ?? "" },
      }));
    },
    terms: async (client, until) => {
      const rows = await client.advice.groupBy({
        by: ["toBodyId", "reactionDueOn"],
        where: { ...WAITS_FOR_REACTION, reactionDueOn: { not: null, lte: amsterdamDate(until) } },
        _count: { _all: true },
      });
      return rows.flatMap(({ toBodyId, reactionDueOn, _count }) =>
        reactionDueOn === null
          ? []
          : [
              {
                ...{ count: _count._all, roundId: null, bodyId: toBodyId, notBy: [] },
                dueAt: endOfDay(reactionDueOn),
              },
            ],
      );
    },
    openAmong: (client, ids) =>
      client.advice.count({ where: { ...WAITS_FOR_REACTION, id: { in: [...ids] } } }),
  },
  {
    kind: "adviceDrafts",
    permission: "advice.write",
    path: "/werkplek/adviezen",
    open: async (client) => {
      const rows = await client.advice.groupBy({
        by: ["fromBodyId"],
        where: { NOT: PUBLIC_ADVICE },
        _count: { _all: true },
        _min: { id: true },
      });
      return rows.map(({ fromBodyId, _count, _min }) => ({
        ...{ count: _count._all, roundId: null, bodyId: fromBodyId, notBy: [] },
        since: _min.id ?? "",
      }));
    },
  },
];
