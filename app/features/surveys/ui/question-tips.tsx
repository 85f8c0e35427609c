import type { Finding } from "~/features/surveys/domain/finding";
import { measureQuestion } from "~/features/surveys/domain/questionnaire-check";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { formatNumber } from "~/i18n/format";
import { Text } from "~/ui/text";
import { FindingList } from "./finding-list";

export interface QuestionTipsProps {
  survey: string;
  questionnaire: Questionnaire;
  question: Question;
  /** Null where nothing was written yet: then nothing is said. */
  findings: readonly Finding[] | null;
}

/** What the check says of the open question and how it reads; with script it follows whoever leaves a field. */
export function QuestionTips({ survey, questionnaire, question, findings }: QuestionTipsProps) {
  const t = useT();
  const { score, words } = measureQuestion(question);
  return (
    <div id="tips" role="status">
      {findings === null || findings.length === 0 ? null : (
        <FindingList slug={survey} questionnaire={questionnaire} findings={findings} />
      )}
      {findings === null ? null : (
        <Text quiet small>
          {score === undefined
            ? t.count("surveyBuilder.scoreTooShort", words)
            : t("surveyBuilder.score", { score: formatNumber(t.language, score) })}
        </Text>
      )}
    </div>
  );
}
