/** The proposals of a round on the page of those who run it. */
import type { RoundTallySource } from "~/features/rounds/round-tally";
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";

export const proposalTally: RoundTallySource = {
  part: "proposals",
  tally: async (client, { id: roundId, slug }) => {
    const [count, unanswered] = await Promise.all([
      client.proposal.count({ where: { ...LISTED_PROPOSAL, roundId } }),
      client.proposal.count({ where: { ...LISTED_PROPOSAL, state: "published", roundId } }),
    ]);
    return {
      count,
      path: `/voorstellen?round=${slug}`,
      notes: [
        {
          code: "proposals_unanswered",
          count: unanswered,
          path: `/voorstellen?round=${slug}&status=published`,
        },
      ],
      entries: [],
    };
  },
};
