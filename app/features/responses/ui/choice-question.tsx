import {
  OTHER_KEY,
  OTHER_MAX_LENGTH,
  PREFER_NOT_TO_SAY_KEY,
  PREFER_NOT_TO_SAY_LABEL,
} from "~/features/surveys/domain/fixed-options";
import { fieldName, valuesOf } from "~/features/surveys/domain/form-fields";
import { choiceLimits, hasOther, optionsOf } from "~/features/surveys/domain/question";
import type { Question } from "~/features/surveys/domain/question";
import { useT } from "~/i18n/context";
import type { Translate } from "~/i18n/t";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Checkbox } from "~/ui/checkbox";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { QuestionView } from "./question-view";
import { useFieldProps } from "./use-field-props";
import { SurveyWords } from "./survey-words";

/** "Prefer not to say" stands among the options, last; the text of "other" right behind its own choice. */
function optionsFor(view: QuestionView) {
  const { question, words } = view;
  const own = optionsOf(question).map(({ key, label }) => ({
    value: key,
    label: <SurveyWords text={label} words={words} />,
    ...(key === OTHER_KEY ? { more: <OtherField view={view} /> } : {}),
  }));
  return question.personal
    ? [
        ...own,
        {
          value: PREFER_NOT_TO_SAY_KEY,
          label: <SurveyWords text={PREFER_NOT_TO_SAY_LABEL} words={words} />,
        },
      ]
    : own;
}

function limitsHint(t: Translate, question: Question): string | undefined {
  if (question.kind !== "multipleChoice") return undefined;
  const { min, max } = choiceLimits(question);
  const limited = question.max !== undefined && max < optionsOf(question).length;
  if (min > 1 && limited) return t("surveys.chooseBetween", { min, max });
  if (min > 1) return t("surveys.chooseAtLeast", { min });
  return limited ? t("surveys.chooseAtMost", { max }) : undefined;
}

/** Whether what is wrong is about the text beside "other": its own field says so then, not the whole question. */
function isAboutOther({ question, error }: QuestionView): boolean {
  return error?.field === fieldName(question.key, OTHER_KEY);
}

/** The text beside "other, namely ...". */
function OtherField({ view }: { view: QuestionView }) {
  const t = useT();
  const { question, values, message } = view;
  const name = fieldName(question.key, OTHER_KEY);
  const typed = valuesOf(values, name)[0];
  return (
    <TextField
      name={name}
      label={t("surveys.other")}
      optionalText={t("site.optional")}
      maxLength={OTHER_MAX_LENGTH}
      showsWhetherFilled
      {...(typed === undefined ? {} : { defaultValue: typed })}
      {...(isAboutOther(view) && message !== undefined ? { error: message } : {})}
    />
  );
}

/** Choices to tap: one, several, yes or no, a scale in words. */
export function ChoiceQuestion({ view }: { view: QuestionView }) {
  const t = useT();
  const { question, values } = view;
  const hint = question.help === undefined ? limitsHint(t, question) : undefined;
  const field = useFieldProps(isAboutOther(view) ? { ...view, message: undefined } : view, hint);
  const chosen = valuesOf(values, fieldName(question.key));
  const options = optionsFor(view);
  return (
    <div className="question">
      {question.kind === "multipleChoice" ? (
        <>
          <CheckboxGroup {...field} options={options.filter(isReal)} defaultValues={chosen} />
          <PreferNotToSay view={view} />
        </>
      ) : (
        <RadioGroup
          {...field}
          options={options}
          columns={question.kind === "yesNo" && !question.personal}
          {...(chosen[0] === undefined ? {} : { defaultValue: chosen[0] })}
        />
      )}
    </div>
  );
}

function isReal({ value }: { value: string }): boolean {
  return value !== PREFER_NOT_TO_SAY_KEY;
}

/** "Prefer not to say" as a box of its own, for questions that are not one choice. */
export function PreferNotToSay({ view: { question, values, words } }: { view: QuestionView }) {
  if (!question.personal) return null;
  const name = fieldName(question.key, PREFER_NOT_TO_SAY_KEY);
  const own = valuesOf(values, fieldName(question.key)).includes(PREFER_NOT_TO_SAY_KEY);
  return (
    <Checkbox
      name={name}
      label={<SurveyWords text={PREFER_NOT_TO_SAY_LABEL} words={words} />}
      defaultChecked={own || valuesOf(values, name).length > 0}
    />
  );
}

/** One choice from a long list. */
export function DropdownQuestion({ view }: { view: QuestionView }) {
  const t = useT();
  const { question, values, words } = view;
  const chosen = valuesOf(values, fieldName(question.key))[0];
  const field = useFieldProps(isAboutOther(view) ? { ...view, message: undefined } : view);
  const offered = optionsOf(question).map(({ key, label }) => ({
    value: key,
    label: words(label),
  }));
  const unsaid = { value: PREFER_NOT_TO_SAY_KEY, label: words(PREFER_NOT_TO_SAY_LABEL) };
  return (
    <div className="question">
      <SelectField
        {...field}
        options={question.personal ? [...offered, unsaid] : offered}
        placeholder={t("surveys.choosePlease")}
        {...(chosen === undefined ? {} : { defaultValue: chosen })}
      />
      {hasOther(question) ? (
        <div className="select__more">
          <OtherField view={view} />
        </div>
      ) : null}
    </div>
  );
}
