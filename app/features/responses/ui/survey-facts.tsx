import type { SurveyHead } from "~/features/responses/queries/survey-pages.server";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Text } from "~/ui/text";

/** How long it takes, how many questions, and until when. */
export function SurveyFacts(props: {
  head: Pick<SurveyHead, "minutes" | "refused" | "closesAt" | "extended">;
  questionCount?: number;
}) {
  const t = useT();
  const { head, questionCount } = props;
  const closes = head.closesAt && formatDate(t.language, head.closesAt);
  const facts = [
    head.minutes === null ? null : t.count("surveys.minutes", head.minutes),
    questionCount === undefined ? null : t.count("surveys.questionCount", questionCount),
    head.refused === null && closes
      ? t(head.extended ? "surveys.openUntilExtended" : "surveys.openUntil", { date: closes })
      : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <Text quiet>{facts.join(" · ")}</Text>;
}
