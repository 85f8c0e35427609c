import type { Judgement } from "~/features/claims/queries/judge.server";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";

const KINDS = {
  supported: "good",
  partly: "wait",
  unsupported: "stop",
  notJudged: "neutral",
} as const;

/** What the rule says of a claim, in a word with its icon. */
export function VerdictBadge({ verdict }: { verdict: Judgement["verdict"] | null }) {
  const t = useT();
  if (verdict === null) return <Badge kind="neutral">{t("claims.verdictNone")}</Badge>;
  return <Badge kind={KINDS[verdict]}>{t(`claims.verdict_${verdict}`)}</Badge>;
}
