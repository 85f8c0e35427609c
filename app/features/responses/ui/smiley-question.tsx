import {
  PREFER_NOT_TO_SAY_KEY,
  PREFER_NOT_TO_SAY_LABEL,
  SMILEY_OPTIONS,
} from "~/features/surveys/domain/fixed-options";
import { fieldName, valuesOf } from "~/features/surveys/domain/form-fields";
import { Choice } from "~/ui/choice";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { fieldId } from "~/ui/field-id";
import type { QuestionView } from "./question-view";
import { useFieldProps } from "./use-field-props";

/** Mouth of each face: a curve from down to up. */
const MOUTHS = [
  "M15 35c3-7 15-7 18 0",
  "M16 33c4-4 12-4 16 0",
  "M16 32h16",
  "M16 30c4 4 12 4 16 0",
  "M15 28c3 8 15 8 18 0z",
] as const;

function Face({ mouth }: { mouth: string }) {
  return (
    <svg
      className="smiley__face"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="20" />
      <path d="M17 19v1M31 19v1" strokeWidth="4.5" />
      <path d={mouth} />
    </svg>
  );
}

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
                <Face mouth={MOUTHS[index] ?? MOUTHS[2]} />
                <span>{words(label)}</span>
              </label>
            </div>
          ))}
        </div>
        {question.personal ? (
          <Choice
            type="radio"
            id={`${id}-${PREFER_NOT_TO_SAY_KEY}`}
            name={name}
            option={{ value: PREFER_NOT_TO_SAY_KEY, label: words(PREFER_NOT_TO_SAY_LABEL) }}
            defaultChecked={chosen === PREFER_NOT_TO_SAY_KEY}
          />
        ) : null}
      </FieldGroup>
    </div>
  );
}
