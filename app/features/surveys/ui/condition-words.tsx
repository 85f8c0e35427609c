import { isGroup } from "~/features/surveys/domain/condition";
import type { Condition, Test } from "~/features/surveys/domain/condition";
import { textIn } from "~/features/surveys/domain/localized-text";
import { optionsOf, questionByKey } from "~/features/surveys/domain/question";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { formatAlternatives, formatList } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

function testWords(t: Translate, questionnaire: Questionnaire, test: Test): string {
  const question = questionByKey(questionnaire, test.question);
  if (!question) return t("surveyBuilder.unknownQuestion", { code: test.question });
  const label = textIn(question.label, t.language);
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

/** A condition as a sentence, with the words of the questions and choices it names. */
export function conditionWords(
  t: Translate,
  questionnaire: Questionnaire,
  condition: Condition,
): string {
  if (!isGroup(condition)) return testWords(t, questionnaire, condition);
  const parts = condition.conditions.map((part) =>
    isGroup(part)
      ? `(${conditionWords(t, questionnaire, part)})`
      : conditionWords(t, questionnaire, part),
  );
  return condition.operator === "all"
    ? formatList(t.language, parts)
    : formatAlternatives(t.language, parts);
}
