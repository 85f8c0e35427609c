/** Sessions that people were told of and that are still to come when a round closes. */
import type { RoundFactSource } from "~/features/rounds/round-fact";

export const sessionRoundFacts: RoundFactSource = {
  feature: "sessions",
  verbs: ["close"],
  facts: async (client, { id: roundId }, _verb, now) => [
    {
      kind: "attention",
      code: "sessions_to_come",
      count: await client.session.count({
        where: { roundId, state: "published", startsAt: { gt: now } },
      }),
      path: "/werkplek/bijeenkomsten",
    },
  ],
};
