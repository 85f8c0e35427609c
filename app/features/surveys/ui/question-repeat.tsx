import { placeholderOf, repeatable, textWithoutAnswers } from "~/features/surveys/domain/piping";
import { orderedQuestions } from "~/features/surveys/domain/question";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";

/** Puts an earlier answer in the words of the question: chosen from a list, so that nobody needs to know a code. */
export function QuestionRepeat(props: { questionnaire: Questionnaire; question: Question }) {
  const t = useT();
  const { questionnaire, question } = props;
  const earlier = repeatable(questionnaire, question);
  const ordered = orderedQuestions(questionnaire);
  if (ordered[0]?.key === question.key) return null;
  return (
    <Details summary={t("surveyBuilder.repeat")}>
      {earlier.length === 0 ? (
        <Text>{t("surveyBuilder.repeatNone")}</Text>
      ) : (
        <>
          <Text>{t("surveyBuilder.repeatHelp")}</Text>
          <div className="builder__add">
            <SelectField
              name="repeat"
              label={t("surveyBuilder.repeatOf")}
              defaultValue=""
              options={[
                { value: "", label: t("surveyBuilder.repeatChoose") },
                ...earlier.map((one) => ({
                  value: placeholderOf(one, "nl"),
                  label: `${ordered.indexOf(one) + 1}. ${textWithoutAnswers(one.label, t.language)}`,
                })),
              ]}
            />
            <Button kind="secondary" name="step" value="repeat">
              {t("surveyBuilder.repeatPut")}
            </Button>
          </div>
        </>
      )}
    </Details>
  );
}
