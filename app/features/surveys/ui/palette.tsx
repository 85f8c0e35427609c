import { QUESTION_KINDS } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";

export interface PaletteProps {
  page: string;
  /** The question a new one comes behind; left out, it is the last of its page. */
  after?: string;
  /** The form whose button each is. */
  form: string;
}

/** A button per kind of question: one press writes what is open and opens a new one. */
export function Palette({ page, after, form }: PaletteProps) {
  const t = useT();
  const behind = after === undefined ? "" : `:${after}`;
  return (
    <fieldset className="palette">
      <legend className="palette__title">
        {t(after === undefined ? "surveyBuilder.addHere" : "surveyBuilder.addNext")}
      </legend>
      {QUESTION_KINDS.map((kind) => (
        <Button
          key={kind}
          kind="subtle"
          form={form}
          name="step"
          value={`addQuestion:${page}:${kind}${behind}`}
          icon="plus"
        >
          {t(`surveyBuilder.kind_${kind}`)}
        </Button>
      ))}
    </fieldset>
  );
}
