import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import type { BadgeKind } from "~/ui/badge";

const KINDS: Record<ReplyOutcome, BadgeKind> = {
  yes: "good",
  partly: "wait",
  no: "stop",
  elsewhere: "neutral",
};

/** What the answer is, in plain words with its icon. */
export function OutcomeBadge({ outcome }: { outcome: ReplyOutcome }) {
  const t = useT();
  return (
    <Badge kind={KINDS[outcome]} {...(outcome === "elsewhere" ? { icon: "arrowRight" } : {})}>
      {t(`terms.outcome_${outcome}`)}
    </Badge>
  );
}
