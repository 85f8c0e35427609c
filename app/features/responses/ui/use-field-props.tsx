import type { ReactNode } from "react";
import { fieldName } from "~/features/surveys/domain/form-fields";
import { pictogramOf } from "~/i18n/language";
import type { Pictogram } from "~/features/translations/domain/pictogram";
import { useT } from "~/i18n/context";
import { PictogramDrawing } from "~/ui/pictogram";
import type { QuestionView } from "./question-view";
import { SurveyWords } from "./survey-words";

function describe(
  lines: readonly ReactNode[],
  why: ReactNode,
  pictogram: Pictogram | undefined,
): ReactNode {
  const present = lines.filter((line) => line !== undefined && line !== "");
  if (present.length === 0 && !why && pictogram === undefined) return undefined;
  return (
    <>
      {pictogram === undefined ? null : <PictogramDrawing name={pictogram} />}
      {present.map((line, index) => (
        <span className="question__line" key={index}>
          {line}
        </span>
      ))}
      {why}
    </>
  );
}

/** Why it is asked, for who wants to know: folded, so that the choices are in sight on a phone. */
function Why({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <details className="question__why">
      <summary className="question__why-title">{t("surveys.why")}</summary>
      {children}
    </details>
  );
}

/** What every field of a question shows around its control: the words, why we ask, what is wrong. */
export function useFieldProps(view: QuestionView, hint?: string) {
  const t = useT();
  const { question, words, message } = view;
  const help = question.help ? <SurveyWords text={question.help} words={words} /> : undefined;
  const why = question.why ? (
    <Why>
      <SurveyWords text={question.why} words={words} />
    </Why>
  ) : undefined;
  const pictogram =
    pictogramOf(t.language, question.help?.nl) ?? pictogramOf(t.language, question.label.nl);
  return {
    name: fieldName(question.key),
    label: <SurveyWords text={question.label} words={words} />,
    description: describe([help, hint], why, pictogram),
    ...(message === undefined ? {} : { error: message }),
    ...(question.required ? {} : { optionalText: t("site.optional") }),
    large: true,
  };
}
