import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import type { BadgeKind } from "~/ui/badge";

const KINDS: Record<RoundState, BadgeKind> = {
  prepared: "neutral",
  announced: "info",
  open: "good",
  closed: "wait",
  reportedBack: "info",
  evaluated: "neutral",
};

/** Where a round stands, in a word with its icon. */
export function RoundStateBadge(props: { state: RoundState; neverAnswered?: boolean }) {
  const { state, neverAnswered = false } = props;
  const t = useT();
  if (neverAnswered) return <Badge kind="stop">{t("terms.roundNeverAnswered")}</Badge>;
  return <Badge kind={KINDS[state]}>{t(`terms.roundState_${state}`)}</Badge>;
}
