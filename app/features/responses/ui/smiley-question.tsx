import {
  PREFER_NOT_TO_SAY_KEY,
  PREFER_NOT_TO_SAY_LABEL,
  SMILEY_OPTIONS,
} from "~/features/surveys/domain/fixed-options";
import { fieldName, valuesOf } from "~/features/surveys/domain/form-fields";
import { Choice } from "~/ui/choice";
import { Face } from "~/ui/face";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { fieldId } from "~/ui/field-id";
import type { QuestionView } from "./question-view";
import { useFieldProps } from "./use-field-props";
import { SurveyWords } from "./survey-words";

/** Five faces in a row, each with its word. */
export function SmileyQuestion({ view }: { view: QuestionView }) {
  const { question, values, words } = view;
  const name = fieldName(question.key);
  const id = fieldId(name);
  const chosen = valuesOf(values, name)[0];
  const field = useFieldProps(view);
  return (
    <div className="question">
      <FieldGroup {...field}>
        <div className="smileys">
          {SMILEY_OPTIONS.map(({ key, label }, index) => (
            <div className="smiley" key={key}>
              <input
                className="smiley__input"
                type="radio"
                id={index === 0 ? id : `${id}-${key}`}
                name={name}
                value={key}
                defaultChecked={chosen === key}
                aria-describedby={index === 0 ? groupErrorId(field) : undefined}
              />
              <label className="smiley__label" htmlFor={index === 0 ? id : `${id}-${key}`}>
                <Face mood={index} />
                <span>
                  <SurveyWords text={label} words={words} />
                </span>
              </label>
            </div>
          ))}
        </div>
        {question.personal ? (
          <Choice
            type="radio"
            id={`${id}-${PREFER_NOT_TO_SAY_KEY}`}
            name={name}
            option={{
              value: PREFER_NOT_TO_SAY_KEY,
              label: <SurveyWords text={PREFER_NOT_TO_SAY_LABEL} words={words} />,
            }}
            defaultChecked={chosen === PREFER_NOT_TO_SAY_KEY}
          />
        ) : null}
      </FieldGroup>
    </div>
  );
}
