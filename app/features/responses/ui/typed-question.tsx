import { fieldName, valuesOf } from "~/features/surveys/domain/form-fields";
import type {
  DateQuestion as DateQuestionType,
  LongTextQuestion,
  NumberQuestion as NumberQuestionType,
  ShortTextQuestion,
} from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import { formatNumber } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { DateField } from "~/ui/date-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { PreferNotToSay } from "./choice-question";
import type { QuestionView } from "./question-view";
import { useFieldProps } from "./use-field-props";

const ROWS_FROM_LENGTH = 600;

function typedValue({ question, values }: QuestionView): { defaultValue?: string } {
  const value = valuesOf(values, fieldName(question.key))[0];
  return value === undefined ? {} : { defaultValue: value };
}

/** A line or several lines of own words. */
export function TextQuestion(props: {
  view: QuestionView;
  question: ShortTextQuestion | LongTextQuestion;
}) {
  const t = useT();
  const { view, question } = props;
  const field = useFieldProps(view);
  const typed = typedValue(view);
  const { maxLength } = question;
  return (
    <div className="question">
      {question.kind === "shortText" ? (
        <TextField {...field} {...typed} maxLength={maxLength} />
      ) : (
        <TextAreaField
          {...field}
          {...typed}
          maxLength={maxLength}
          rows={maxLength > ROWS_FROM_LENGTH ? 7 : 4}
          characterHint={t("surveys.characters", { limit: formatNumber(t.language, maxLength) })}
        />
      )}
      <PreferNotToSay view={view} />
    </div>
  );
}

function numberHint(t: Translate, { min, max }: NumberQuestionType): string | undefined {
  const written = (value: number) => formatNumber(t.language, value);
  if (min !== undefined && max !== undefined) {
    return t("surveys.numberBetween", { min: written(min), max: written(max) });
  }
  if (min !== undefined) return t("surveys.numberFrom", { min: written(min) });
  return max === undefined ? undefined : t("surveys.numberUpTo", { max: written(max) });
}

/** A number, in a text control: number controls change by accident while scrolling. */
export function NumberQuestion({
  view,
  question,
}: {
  view: QuestionView;
  question: NumberQuestionType;
}) {
  const t = useT();
  const unit = question.unit ? view.words(question.unit) : undefined;
  const hint = [numberHint(t, question), unit].filter(Boolean).join(" ");
  return (
    <div className="question">
      <TextField
        {...useFieldProps(view, hint)}
        {...typedValue(view)}
        inputMode="numeric"
        autoComplete="off"
        size="short"
        maxLength={20}
      />
      <PreferNotToSay view={view} />
    </div>
  );
}

/** A day of the calendar. */
export function DateQuestion({
  view,
  question,
}: {
  view: QuestionView;
  question: DateQuestionType;
}) {
  const { min, max } = question;
  return (
    <div className="question">
      <DateField
        {...useFieldProps(view)}
        {...typedValue(view)}
        {...(min === undefined ? {} : { min })}
        {...(max === undefined ? {} : { max })}
      />
      <PreferNotToSay view={view} />
    </div>
  );
}
