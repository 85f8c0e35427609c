/** Texts that nobody has decided on yet when a round closes or reports back. */
import { UNDECIDED_STATES } from "~/features/moderation/domain/moderation-case";
import type { RoundFactSource } from "~/features/rounds/round-fact";

export const moderationRoundFacts: RoundFactSource = {
  feature: "moderation",
  verbs: ["close", "reportBack"],
  facts: async (client, { id: roundId }) => {
    const [waiting, held] = await Promise.all([
      client.moderationCase.count({ where: { roundId, state: { in: [...UNDECIDED_STATES] } } }),
      client.moderationCase.count({ where: { roundId, state: "held" } }),
    ]);
    return [
      { kind: "attention", code: "cases_waiting", count: waiting, path: "/werkplek/beoordelen" },
      // The safety officer reads these, so there is no way to them from here.
      { kind: "attention", code: "cases_held", count: held },
    ];
  },
};
