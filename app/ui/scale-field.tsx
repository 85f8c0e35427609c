import { Choice } from "~/ui/choice";
import { FieldGroup, groupErrorId } from "~/ui/field-group";
import { fieldId } from "~/ui/field-id";
import type { FieldProps } from "~/ui/field-shell";
import { VisuallyHidden } from "~/ui/visually-hidden";

export interface ScaleFieldProps extends FieldProps {
  /** What 1 and 5 mean: "not at all", "completely". */
  lowLabel: string;
  highLabel: string;
  defaultValue?: string;
  /** A way out of the scale: "I do not know". */
  noOpinion?: { value: string; label: string };
}

const points = ["1", "2", "3", "4", "5"] as const;

/** A scale from 1 to 5 with words at both ends. */
export function ScaleField(props: ScaleFieldProps) {
  const { name, lowLabel, highLabel, defaultValue, noOpinion } = props;
  const id = fieldId(name);
  const meaning = new Map<string, string>([
    ["1", lowLabel],
    ["5", highLabel],
  ]);
  return (
    <FieldGroup {...props}>
      <div className="scale">
        <div className="scale__points">
          {points.map((point) => (
            <div className="scale__point" key={point}>
              <input
                className="scale__input"
                type="radio"
                id={point === "1" ? id : `${id}-${point}`}
                name={name}
                value={point}
                defaultChecked={point === defaultValue}
                aria-describedby={point === "1" ? groupErrorId(props) : undefined}
              />
              <label className="scale__label" htmlFor={point === "1" ? id : `${id}-${point}`}>
                {point}
                {meaning.has(point) ? (
                  <VisuallyHidden> ({meaning.get(point)})</VisuallyHidden>
                ) : null}
              </label>
            </div>
          ))}
        </div>
        <div className="scale__ends" aria-hidden="true">
          <span>1 = {lowLabel}</span>
          <span>5 = {highLabel}</span>
        </div>
      </div>
      {noOpinion ? (
        <Choice
          type="radio"
          id={`${id}-${noOpinion.value}`}
          name={name}
          option={noOpinion}
          defaultChecked={noOpinion.value === defaultValue}
        />
      ) : null}
    </FieldGroup>
  );
}
