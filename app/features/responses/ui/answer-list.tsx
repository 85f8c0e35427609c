import type { AnswerLines } from "~/features/responses/queries/survey-pages.server";
import type { LocalizedText } from "~/features/surveys/domain/localized-text";
import { answerText } from "~/features/surveys/domain/piping";
import { orderedQuestions } from "~/features/surveys/domain/question";
import type { Question } from "~/features/surveys/domain/question";
import { fromStored } from "~/features/responses/domain/stored-answers";
import { inLanguage } from "~/i18n/language";
import { useT } from "~/i18n/context";
import { DataList } from "~/ui/data-list";
import { wordsFor } from "./question-view";
import { SurveyWords } from "./survey-words";

/** Questions and answers to read back. Without `questions` only those that were answered. */
export function AnswerList(props: {
  lines: AnswerLines;
  questions?: readonly Question[];
  /** Stands behind a question that was not answered. */
  skipped?: string;
}) {
  const t = useT();
  const { questionnaire } = props.lines;
  const answers = fromStored(questionnaire, props.lines.answers);
  const words = wordsFor(questionnaire, answers, t);
  const translate = (text: LocalizedText) => inLanguage(text, t.language);
  const questions =
    props.questions ?? orderedQuestions(questionnaire).filter(({ key }) => answers.has(key));
  return (
    <DataList
      items={questions.map((question) => {
        const answer = answers.get(question.key);
        return {
          key: question.key,
          term: <SurveyWords text={question.label} words={words} />,
          detail:
            answer === undefined ? (
              <span className="quiet">{props.skipped}</span>
            ) : (
              <span className="answer-text">
                {answerText(question, answer, t.language, translate)}
              </span>
            ),
        };
      })}
    />
  );
}
