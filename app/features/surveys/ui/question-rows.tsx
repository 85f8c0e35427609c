import { textIn } from "~/features/surveys/domain/localized-text";
import { PICTURES } from "~/features/surveys/domain/pictures";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { fieldProps } from "./question-field-props";
import type { QuestionFormProps } from "./question-field-props";

/** Empty rows at the end, for writing more. */
const EMPTY_ROWS = 2;

const STEPS = ["up", "down", "remove"] as const;

function filledRows(values: QuestionFormProps["values"]): number {
  let count = 0;
  while (values[`option.${count}.key`] || values[`option.${count}.nl`]) count += 1;
  return count;
}

/** The choices of a picture choice: words and a picture each. Each row can go up, down or away. */
export function QuestionRows(props: QuestionFormProps) {
  const t = useT();
  const { values, pictures } = props;
  const field = fieldProps(props);
  const filled = filledRows(values);
  const indexes = Array.from({ length: filled + EMPTY_ROWS }, (_row, index) => index);
  return (
    <fieldset className="rows">
      <legend className="rows__title">{t("surveyBuilder.options")}</legend>
      <Text quiet small>
        {t("surveyBuilder.rowsHelp")}
      </Text>
      {indexes.map((index) => {
        const name = `option.${index}`;
        const number = index + 1;
        return (
          <div className="rows__row" key={index}>
            <HiddenField name={`${name}.key`} value={values[`${name}.key`] ?? ""} />
            <TextField
              {...field(`${name}.nl`)}
              label={t("surveyBuilder.rowDutch", { number })}
              {...(index < filled ? {} : { optionalText: t("site.optional") })}
            />
            <TextField
              {...field(`${name}.en`)}
              label={t("surveyBuilder.rowEnglish", { number })}
              optionalText={t("site.optional")}
            />
            <SelectField
              {...field(`${name}.picture`)}
              label={t("surveyBuilder.picture", { number })}
              required={false}
              options={[...pictures, ...PICTURES].map(({ file, alt }) => ({
                value: file,
                label: textIn(alt, t.language),
              }))}
            />
            {index < filled ? (
              <div className="rows__steps">
                {STEPS.map((step) => (
                  <Button key={step} kind="subtle" name="step" value={`option:${step}:${index}`}>
                    {t(`surveyBuilder.step_${step}`)}
                    <VisuallyHidden> ({number})</VisuallyHidden>
                  </Button>
                ))}
              </div>
            ) : null}
          </div>
        );
      })}
      <div>
        <Button kind="secondary" name="step" value="more" icon="plus">
          {t("surveyBuilder.moreRows")}
        </Button>
      </div>
    </fieldset>
  );
}
