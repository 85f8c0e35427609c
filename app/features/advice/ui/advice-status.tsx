import type { ReactionStatus } from "~/features/advice/domain/advice";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";

/** Where the formal reaction stands: how many days are left, or how late it is. */
export function AdviceStatus({ status }: { status: ReactionStatus }) {
  const t = useT();
  switch (status.status) {
    case "answered":
      return <Badge kind="good">{t("advice.allAnswered")}</Badge>;
    case "due":
      return <Badge kind="wait">{t.count("advice.due", status.daysLeft)}</Badge>;
    case "overdue":
      return <Badge kind="stop">{t.count("advice.overdue", status.daysLate)}</Badge>;
    case "undated":
      return <Badge kind="wait">{t("advice.undated")}</Badge>;
  }
}
