import type { ProposalState } from "~/features/proposals/domain/proposal";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { proposalStateLook } from "./proposal-state-look";

/** Where a proposal stands, as a word with its icon. */
export function ProposalStateBadge({ state }: { state: ProposalState }) {
  const t = useT();
  return <Badge kind={proposalStateLook(state)}>{t(`proposals.state_${state}`)}</Badge>;
}
