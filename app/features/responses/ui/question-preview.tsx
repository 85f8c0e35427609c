import type { Page, Question, Questionnaire } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { QuestionField } from "./question-field";
import { wordsFor } from "./question-view";

export interface QuestionPreviewProps {
  questionnaire: Questionnaire;
  page: Page | undefined;
  questions: readonly Question[];
}

/** Questions as people meet them, to look at while they are made: nothing here is sent. */
export function QuestionPreview({ questionnaire, page, questions }: QuestionPreviewProps) {
  const t = useT();
  const words = wordsFor(questionnaire, new Map(), t);
  return (
    <div className="phone">
      <Stack>
        {page && words(page.title) !== "" ? (
          <p className="phone__title">{words(page.title)}</p>
        ) : null}
        {questions.length === 0 ? <Text quiet>{t("surveyBuilder.previewNone")}</Text> : null}
        {questions.map((question) => (
          <QuestionField
            key={question.key}
            view={{ question, words, values: {}, error: undefined, message: undefined }}
          />
        ))}
      </Stack>
    </div>
  );
}
