/** What goes for good when a round reports back: `draftsFollowRounds` and `answersLeaveLedger` do it. */
import type { RoundFactSource } from "~/features/rounds/round-fact";
import { draftsOfRound, responsesOfRound } from "./queries/round-retention.server";

export const responsesRoundFacts: RoundFactSource = {
  feature: "responses",
  verbs: ["reportBack"],
  facts: async (client, { id }) => {
    const [drafts, answers] = await Promise.all([
      client.responseDraft.count({ where: draftsOfRound(id) }),
      client.response.count({ where: responsesOfRound(id) }),
    ]);
    return [
      { kind: "destroyed", code: "drafts", count: drafts },
      { kind: "destroyed", code: "answer_links", count: answers },
    ];
  },
};
