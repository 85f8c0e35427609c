import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  /** One line that makes the choice clearer. */
  description?: ReactNode;
  /** What is asked further when this is chosen: stands right behind it. */
  more?: ReactNode;
}

export interface ChoiceProps {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  option: ChoiceOption;
  defaultChecked: boolean;
  /** Ids of the texts that describe it, beside its own description. */
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** One big choice to tap: the native control with its label as the whole surface. */
export function Choice(props: ChoiceProps) {
  const { type, id, name, option, defaultChecked, describedBy, invalid = false } = props;
  return (
    <div className={classNames("choice", Boolean(option.more) && "choice--more")}>
      <input
        className={`choice__input ${type === "radio" ? "utrecht-radio-button" : "utrecht-checkbox"}`}
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={defaultChecked}
        aria-describedby={describedBy}
        aria-invalid={invalid && type === "checkbox" ? true : undefined}
      />
      <label
        className={`choice__label utrecht-form-label utrecht-form-label--${type}`}
        htmlFor={id}
      >
        <span className="choice__text">{option.label}</span>
        {option.description ? (
          <span className="choice__description">{option.description}</span>
        ) : null}
      </label>
      {option.more ? <div className="choice__more">{option.more}</div> : null}
    </div>
  );
}
