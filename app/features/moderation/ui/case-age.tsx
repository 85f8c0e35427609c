import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";

export interface CaseAgeProps {
  ageDays: number;
  daysLeft: number;
  overdue: boolean;
}

/** How old something is, and how that compares with what was promised. */
export function CaseAge({ ageDays, daysLeft, overdue }: CaseAgeProps) {
  const t = useT();
  const age = ageDays === 0 ? t("moderation.ageToday") : t.count("moderation.age", ageDays);
  const left =
    daysLeft < 0
      ? t.count("moderation.late", -daysLeft)
      : daysLeft === 0
        ? t("moderation.leftToday")
        : t.count("moderation.left", daysLeft);
  return (
    <>
      <Badge kind={overdue ? "stop" : daysLeft <= 1 ? "wait" : "neutral"} icon="clock">
        {left}
      </Badge>
      <span className="quiet small">{age}</span>
    </>
  );
}
