import { NOTICED } from "~/features/experiences/domain/experience";
import type { ExperienceAnswer, Promised } from "~/features/experiences/domain/experience";
import { useT } from "~/i18n/context";
import { Face } from "~/ui/face";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { fieldId } from "~/ui/field-id";

const MOODS = { yes: 4, partly: 2, no: 0, unknown: "unknown" } as const;

export interface ExperienceFacesProps {
  question: Promised | typeof NOTICED;
  label: string;
  answers: readonly ExperienceAnswer[];
  chosen: ExperienceAnswer | undefined;
  error?: string | undefined;
}

/** One question, each answer a face with its word. */
export function ExperienceFaces(props: ExperienceFacesProps) {
  const { question: name, label, answers, chosen, error } = props;
  const t = useT();
  const id = fieldId(name);
  const field = { name, label, ...(error === undefined ? {} : { error }) };
  return (
    <FieldGroup {...field} large>
      <div className={name === NOTICED ? "smileys smileys--three" : "smileys smileys--four"}>
        {answers.map((answer, index) => {
          const own = index === 0 ? id : `${id}-${answer}`;
          return (
            <div className="smiley" key={answer}>
              <input
                className="smiley__input"
                type="radio"
                id={own}
                name={name}
                value={answer}
                defaultChecked={chosen === answer}
                aria-describedby={index === 0 ? groupErrorId(field) : undefined}
              />
              <label className="smiley__label" htmlFor={own}>
                <Face mood={MOODS[answer]} />
                <span>{t(`experiences.answer_${answer}`)}</span>
              </label>
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
