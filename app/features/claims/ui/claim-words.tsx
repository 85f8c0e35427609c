import type { ClaimState } from "~/features/claims/domain/claim";
import type { ClaimSummary } from "~/features/claims/queries.server";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";

/** The sentence as it stood; struck through once it was struck, and still readable. */
export function ClaimWords({ claim }: { claim: Pick<ClaimSummary, "state" | "text"> }) {
  const words = <Localized text={claim.text} />;
  return claim.state === "struck" ? <s>{words}</s> : words;
}

/** That a sentence was amended or struck since. */
export function ChangedBadge({ state }: { state: ClaimState }) {
  const t = useT();
  if (state !== "amended" && state !== "struck") return null;
  return <Badge kind="neutral">{t(`claims.state_${state}`)}</Badge>;
}
