/** What waits for a moderator in a round, on the page of those who run it. */
import type { RoundTallySource } from "~/features/rounds/round-tally";
import { UNDECIDED_STATES } from "./domain/moderation-case";

export const moderationTally: RoundTallySource = {
  part: "queue",
  tally: async (client, { id: roundId }, now) => {
    const waiting = { roundId, state: { in: [...UNDECIDED_STATES] } };
    const [count, late, held] = await Promise.all([
      client.moderationCase.count({ where: waiting }),
      client.moderationCase.count({ where: { ...waiting, dueAt: { lt: now } } }),
      client.moderationCase.count({ where: { roundId, state: "held" } }),
    ]);
    return {
      count,
      path: "/werkplek/beoordelen",
      // The safety officer reads what is held, so there is no way to it from here.
      notes: [
        { code: "cases_late", count: late, isLate: true },
        { code: "cases_held", count: held },
      ],
      entries: [],
    };
  },
};
