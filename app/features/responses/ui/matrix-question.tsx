import { fieldName, valuesOf } from "~/features/surveys/domain/form-fields";
import type { MatrixQuestion as MatrixQuestionType } from "~/features/surveys/domain/question";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { RadioGroup } from "~/ui/radio-group";
import { PreferNotToSay } from "./choice-question";
import type { QuestionView } from "./question-view";
import { useFieldProps } from "./use-field-props";
import { SurveyWords } from "./survey-words";

/** Statements that each get one of the same answers: on a phone below each other, never a table to scroll. */
export function MatrixQuestion(props: { view: QuestionView; question: MatrixQuestionType }) {
  const { view, question } = props;
  const columns = question.columns.map(({ key, label }) => ({
    value: key,
    label: <SurveyWords text={label} words={view.words} />,
  }));
  const field = useFieldProps(view);
  return (
    <div className="question">
      <FieldGroup {...field}>
        <div className="matrix">
          {question.rows.map(({ key, label }, row) => {
            const name = fieldName(question.key, key);
            const chosen = valuesOf(view.values, name)[0];
            const wrong = view.error?.field === name ? view.message : undefined;
            return (
              <div className="matrix__row" key={key}>
                <RadioGroup
                  name={name}
                  label={<SurveyWords text={label} words={view.words} />}
                  options={columns}
                  describedBy={row === 0 ? groupErrorId(field) : undefined}
                  {...(chosen === undefined ? {} : { defaultValue: chosen })}
                  {...(wrong === undefined ? {} : { error: wrong })}
                />
              </div>
            );
          })}
        </div>
      </FieldGroup>
      <PreferNotToSay view={view} />
    </div>
  );
}
