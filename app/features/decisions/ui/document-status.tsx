import type { DecidedDocument } from "~/features/decisions/queries.server";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";

/** How far a document is: final only when every council adopted it. */
export function DocumentStatusBadge({ status }: Pick<DecidedDocument, "status">) {
  const t = useT();
  const counts = { adopted: status.adopted, of: status.of };
  return status.status === "final" ? (
    <Badge kind="good">{t("decisions.final", counts)}</Badge>
  ) : (
    <Badge kind="wait">{t("decisions.definitiveConcept", counts)}</Badge>
  );
}
