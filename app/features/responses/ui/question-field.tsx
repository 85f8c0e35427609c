import { Text } from "~/ui/text";
import { ChoiceQuestion, DropdownQuestion } from "./choice-question";
import { MatrixQuestion } from "./matrix-question";
import { PictureQuestion } from "./picture-question";
import type { QuestionView } from "./question-view";
import { RankingQuestion } from "./ranking-question";
import { SmileyQuestion } from "./smiley-question";
import { DateQuestion, NumberQuestion, TextQuestion } from "./typed-question";
import { SurveyWords } from "./survey-words";

/** One question of a survey, of whatever kind, with the native control that fits it. */
export function QuestionField({ view }: { view: QuestionView }) {
  switch (view.question.kind) {
    case "singleChoice":
    case "multipleChoice":
    case "yesNo":
    case "likert":
      return <ChoiceQuestion view={view} />;
    case "dropdown":
      return <DropdownQuestion view={view} />;
    case "smiley":
      return <SmileyQuestion view={view} />;
    case "pictureChoice":
      return <PictureQuestion view={view} question={view.question} />;
    case "number":
      return <NumberQuestion view={view} question={view.question} />;
    case "date":
      return <DateQuestion view={view} question={view.question} />;
    case "shortText":
    case "longText":
      return <TextQuestion view={view} question={view.question} />;
    case "ranking":
      return <RankingQuestion view={view} question={view.question} />;
    case "matrix":
      return <MatrixQuestion view={view} question={view.question} />;
    case "statement":
      return <StatementBlock view={view} />;
  }
}

function StatementBlock({ view: { question, words } }: { view: QuestionView }) {
  return (
    <div className="question__statement">
      <Text>
        <SurveyWords text={question.label} words={words} />
      </Text>
      {question.help ? (
        <Text quiet>
          <SurveyWords text={question.help} words={words} />
        </Text>
      ) : null}
    </div>
  );
}
