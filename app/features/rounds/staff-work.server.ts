/** Rounds that are under way: one without a moderator has nobody who reads what people send. */
import type { StaffWorkSource } from "~/features/staff/staff-work";
import { MOST_ROUNDS } from "./domain/round";

export const roundWork: readonly StaffWorkSource[] = [
  {
    kind: "rounds",
    permission: "moderation.decide",
    path: "/werkplek/rondes",
    open: async (client) => {
      const rounds = await client.round.findMany({
        // A round of the past that nobody promised an answer of is not under way.
        where: {
          OR: [
            { state: { in: ["announced", "open"] } },
            { state: "closed", replyDueAt: { not: null } },
          ],
        },
        select: { id: true },
        take: MOST_ROUNDS,
      });
      return rounds.map(({ id }) => ({
        ...{ count: 1, roundId: id, bodyId: null, notBy: [], since: id },
      }));
    },
  },
];
