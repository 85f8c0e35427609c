/** Advice that a council writes, and advice that waits for a reaction. */
import { WITHOUT_REACTION } from "~/features/advice/domain/advice";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import type { StaffWorkSource } from "~/features/staff/staff-work";

export const adviceWork: readonly StaffWorkSource[] = [
  {
    kind: "adviceReactions",
    permission: "reaction.write",
    open: async (client) => {
      const rows = await client.advice.groupBy({
        by: ["toBodyId"],
        where: { state: { in: [...WITHOUT_REACTION] } },
        _count: { _all: true },
        _min: { id: true },
      });
      return rows.map(({ toBodyId, _count, _min }) => ({
        ...{ count: _count._all, roundId: null, bodyId: toBodyId, notBy: [], since: _min.id ?? "" },
      }));
    },
  },
  {
    kind: "adviceDrafts",
    permission: "advice.write",
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
