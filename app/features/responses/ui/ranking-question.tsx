import { fieldName, valuesOf } from "~/features/surveys/domain/form-fields";
import { rankedOptions } from "~/features/surveys/domain/rank-step";
import type { RankingQuestion as RankingQuestionType } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { fieldId } from "~/ui/field-id";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { Icon } from "~/ui/icon";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { PreferNotToSay } from "./choice-question";
import { errorTarget } from "./question-view";
import type { QuestionView } from "./question-view";
import { useFieldProps } from "./use-field-props";
import { SurveyWords } from "./survey-words";

/**
 * Put options in order: each gets a place from a list, or moves with the buttons beside it. Both work without script;
 * with script an option can be dragged as well.
 */
export function RankingQuestion(props: { view: QuestionView; question: RankingQuestionType }) {
  const t = useT();
  const { view, question } = props;
  const most = question.max ?? question.options.length;
  const hint =
    question.max === undefined ? t("surveys.rankHelp") : t("surveys.rankHelpTop", { max: most });
  const field = useFieldProps(view, question.help === undefined ? hint : undefined);
  const { ranked, rest } = rankedOptions(question, view.values);
  const shown = [...ranked, ...rest];
  const places = Array.from({ length: most }, (_none, index) => index + 1);
  return (
    <div className="question">
      <FieldGroup {...field}>
        <ul className="ranking" role="list" data-ranking="">
          {shown.map((key) => {
            const label = question.options.find((option) => option.key === key)?.label ?? {
              nl: key,
            };
            const name = fieldName(question.key, key);
            const wrong = view.error?.field === name;
            const first = view.error !== undefined && errorTarget(question, view.error) === name;
            return (
              <li className="ranking__option" key={key}>
                <label className="ranking__label" htmlFor={fieldId(name)}>
                  <SurveyWords text={label} words={view.words} />
                </label>
                <span className="select ranking__place">
                  <select
                    id={fieldId(name)}
                    name={name}
                    className="utrecht-select utrecht-select--html-select"
                    defaultValue={valuesOf(view.values, name)[0] ?? ""}
                    aria-invalid={wrong ? true : undefined}
                    aria-describedby={wrong || first ? groupErrorId(field) : undefined}
                  >
                    <option value="">{t("surveys.rankNone")}</option>
                    {places.map((number) => (
                      <option key={number} value={number}>
                        {t("surveys.rankPlace", { place: number })}
                      </option>
                    ))}
                  </select>
                  <Icon name="chevronDown" size="small" />
                </span>
                {view.rankSteps ? (
                  <span className="ranking__steps">
                    {(["up", "down"] as const).map((direction) => (
                      <Button
                        key={direction}
                        kind="subtle"
                        name="intent"
                        value={`rank:${question.key}:${key}:${direction}`}
                      >
                        {t(direction === "up" ? "surveys.rankUpShort" : "surveys.rankDownShort")}
                        <VisuallyHidden> ({view.words(label)})</VisuallyHidden>
                      </Button>
                    ))}
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      </FieldGroup>
      <PreferNotToSay view={view} />
    </div>
  );
}
