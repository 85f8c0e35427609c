import type { AgendaState } from "~/features/agenda/domain/agenda-item";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import type { BadgeKind } from "~/ui/badge";

const KINDS: Record<AgendaState, BadgeKind> = {
  open: "neutral",
  running: "info",
  done: "good",
  notYet: "wait",
};

/** How far an agreement is, in a word with its icon. */
export function AgendaStateBadge({ state }: { state: AgendaState }) {
  const t = useT();
  return <Badge kind={KINDS[state]}>{t(`agenda.state_${state}`)}</Badge>;
}
