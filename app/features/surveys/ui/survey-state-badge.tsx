import type { DeskState } from "~/features/surveys/domain/desk-list";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";

const KINDS = {
  draft: "neutral",
  planned: "wait",
  open: "good",
  closed: "neutral",
  reported: "info",
  withdrawn: "stop",
} as const satisfies Record<DeskState, string>;

/** Where a survey stands, in a word with its icon. */
export function SurveyStateBadge({ state }: { state: DeskState }) {
  const t = useT();
  return <Badge kind={KINDS[state]}>{t(`surveyDesk.state_${state}`)}</Badge>;
}
