import type { ProposalState } from "~/features/proposals/domain/proposal";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { proposalStateLook } from "./proposal-state-look";

/** Where a proposal stands, as a word with its icon. */
export function ProposalStateBadge({ state, merged }: { state: ProposalState; merged: boolean }) {
  const t = useT();
  if (merged) return <Badge kind="neutral">{t("proposals.mergedState")}</Badge>;
  return <Badge kind={proposalStateLook(state)}>{t(`proposals.state_${state}`)}</Badge>;
}
