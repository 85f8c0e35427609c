import type { ProposalState } from "~/features/proposals/domain/proposal";
import type { BadgeKind } from "~/ui/badge";

const LOOKS: Record<ProposalState, BadgeKind> = {
  draft: "neutral",
  submitted: "wait",
  published: "wait",
  returned: "stop",
  held: "wait",
  answered: "good",
  followedUp: "good",
  withdrawn: "neutral",
};

/** The kind of badge in which a proposal's state stands. */
export function proposalStateLook(state: ProposalState): BadgeKind {
  return LOOKS[state];
}
