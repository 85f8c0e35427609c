import { isGroup } from "~/features/surveys/domain/condition";
import type { Condition, Test } from "~/features/surveys/domain/condition";
import { textIn } from "~/features/surveys/domain/localized-text";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import { optionsOf, questionByKey } from "~/features/surveys/domain/question";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { formatAlternatives, formatList } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

/** How a sentence names a question. */
type Naming = (question: Question) => string;

function testWords(t: Translate, questionnaire: Questionnaire, test: Test, nameOf: Naming): string {
  const question = questionByKey(questionnaire, test.question);
  if (!question) return t("surveyBuilder.unknownQuestion", { code: test.question });
  const label = nameOf(question);
  const row =
    question.kind === "matrix" ? question.rows.find(({ key }) => key === test.row) : undefined;
  const about = row ? `${label}: ${textIn(row.label, t.language)}` : label;
  if (test.operator === "answered" || test.operator === "notAnswered") {
    return t(`surveyBuilder.words_${test.operator}`, { question: about });
  }
  const option = optionsOf(question).find(({ key }) => key === test.value);
  const value = option ? textIn(option.label, t.language) : String(test.value);
  return t(`surveyBuilder.words_${test.operator}`, { question: about, value });
}

/**
 * A condition as a sentence, with the words of the choices it names.
 * @param nameOf how it names a question; by its own words unless told otherwise
 */
export function conditionWords(
  t: Translate,
  questionnaire: Questionnaire,
  condition: Condition,
  nameOf: Naming = (question) => textWithoutAnswers(question.label, t.language),
): string {
  if (!isGroup(condition)) return testWords(t, questionnaire, condition, nameOf);
  const parts = condition.conditions.map((part) => {
    const words = conditionWords(t, questionnaire, part, nameOf);
    return isGroup(part) ? `(${words})` : words;
  });
  return condition.operator === "all"
    ? formatList(t.language, parts)
    : formatAlternatives(t.language, parts);
}
