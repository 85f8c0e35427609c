import type { SurveyHead } from "~/features/responses/queries/survey-pages.server";
import { openUntil } from "~/features/surveys/ui/open-until";
import { useT } from "~/i18n/context";
import { Text } from "~/ui/text";

/** How long it takes, how many questions, and until when. */
export function SurveyFacts(props: {
  head: Pick<SurveyHead, "minutes" | "refused" | "closesAt" | "firstClosesAt">;
  questionCount?: number;
}) {
  const t = useT();
  const { head, questionCount } = props;
  const facts = [
    head.minutes === null ? null : t.count("surveys.minutes", head.minutes),
    questionCount === undefined ? null : t.count("surveys.questionCount", questionCount),
    head.refused === null && head.closesAt ? openUntil(t, head.closesAt, head.firstClosesAt) : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <Text quiet>{facts.join(" · ")}</Text>;
}
