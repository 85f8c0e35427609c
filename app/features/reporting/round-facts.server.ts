/** What stays without an answer or outside every theme when a round reports back, and what is frozen then. */
import { unansweredProposals } from "./queries/reply-desk.server";
import { untracedCounts } from "./queries/linkable-inputs.server";
import type { RoundFactSource } from "~/features/rounds/round-fact";

export const reportingRoundFacts: RoundFactSource = {
  feature: "reporting",
  verbs: ["reportBack"],
  facts: async (client, { id, slug }) => {
    const [proposals, untraced] = await Promise.all([
      client.proposal.count({ where: { ...unansweredProposals(), roundId: id } }),
      untracedCounts(client, [id]),
    ]);
    return [
      {
        kind: "attention",
        code: "proposals_unanswered",
        count: proposals,
        path: `/voorstellen?round=${slug}&status=published`,
      },
      {
        kind: "attention",
        code: "input_in_no_theme",
        count: untraced(id),
        path: `/werkplek/rode-draden/${slug}/los`,
      },
      { kind: "changes", code: "figures_and_report_frozen" },
    ];
  },
};
