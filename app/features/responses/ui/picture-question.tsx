import { fieldName, valuesOf } from "~/features/surveys/domain/form-fields";
import {
  PREFER_NOT_TO_SAY_KEY,
  PREFER_NOT_TO_SAY_LABEL,
} from "~/features/surveys/domain/fixed-options";
import type { PictureChoiceQuestion } from "~/features/surveys/domain/question";
import { Choice } from "~/ui/choice";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { fieldId } from "~/ui/field-id";
import { PreferNotToSay } from "./choice-question";
import type { QuestionView } from "./question-view";
import { useFieldProps } from "./use-field-props";
import { SurveyWords } from "./survey-words";

/** Pictures to choose from, each with its word. */
export function PictureQuestion(props: { view: QuestionView; question: PictureChoiceQuestion }) {
  const { view, question } = props;
  const name = fieldName(question.key);
  const id = fieldId(name);
  const chosen = valuesOf(view.values, name);
  const field = useFieldProps(view);
  const type = question.multiple ? "checkbox" : "radio";
  return (
    <div className="question">
      <FieldGroup {...field}>
        <div className="pictures">
          {question.options.map(({ key, label, picture }, index) => (
            <Choice
              key={key}
              type={type}
              id={index === 0 ? id : `${id}-${key}`}
              name={name}
              option={{
                value: key,
                label: (
                  <>
                    <img
                      className="pictures__image"
                      src={`/${picture.file}`}
                      alt={view.words(picture.alt)}
                      width="160"
                      height="120"
                    />
                    <SurveyWords text={label} words={view.words} />
                  </>
                ),
              }}
              defaultChecked={chosen.includes(key)}
              describedBy={index === 0 ? groupErrorId(field) : undefined}
            />
          ))}
        </div>
        {question.personal && !question.multiple ? (
          <Choice
            type="radio"
            id={`${id}-${PREFER_NOT_TO_SAY_KEY}`}
            name={name}
            option={{
              value: PREFER_NOT_TO_SAY_KEY,
              label: <SurveyWords text={PREFER_NOT_TO_SAY_LABEL} words={view.words} />,
            }}
            defaultChecked={chosen.includes(PREFER_NOT_TO_SAY_KEY)}
          />
        ) : null}
      </FieldGroup>
      {question.multiple ? <PreferNotToSay view={view} /> : null}
    </div>
  );
}
