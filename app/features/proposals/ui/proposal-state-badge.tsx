import type { ProposalState } from "~/features/proposals/domain/proposal";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
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

/** Where a proposal stands, as a word with its icon. */
export function ProposalStateBadge({ state }: { state: ProposalState }) {
  const t = useT();
  return <Badge kind={LOOKS[state]}>{t(`proposals.state_${state}`)}</Badge>;
}
