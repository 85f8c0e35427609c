import { missingEnglish } from "~/features/surveys/domain/structure-check";
import { useT } from "~/i18n/context";
import { Details } from "~/ui/details";
import { TextAreaField } from "~/ui/text-area-field";
import { fieldProps } from "./question-field-props";
import type { QuestionFormProps } from "./question-field-props";

/** The English of a question, text by text, and how many are still missing: said once, here. */
export function QuestionEnglish(props: QuestionFormProps) {
  const t = useT();
  const { question, values, errors } = props;
  const field = fieldProps(props);
  const missing = missingEnglish(question);
  const all = [
    { name: "label", label: t("surveyBuilder.label") },
    { name: "rows", label: t("surveyBuilder.rows") },
    { name: "options", label: t("surveyBuilder.options") },
    { name: "otherLabel", label: t("surveyBuilder.otherLabel") },
    { name: "unit", label: t("surveyBuilder.unit") },
    { name: "help", label: t("surveyBuilder.help") },
    { name: "why", label: t("surveyBuilder.why") },
  ];
  const shown = all.filter(({ name }) => values[`${name}.nl`] !== undefined || name === "label");
  return (
    <Details
      summary={
        missing === 0
          ? t("surveyBuilder.english")
          : t.count("surveyBuilder.englishMissing", missing)
      }
      open={shown.some(({ name }) => errors[`${name}.en`])}
    >
      {shown.map(({ name, label }) => (
        <TextAreaField
          key={name}
          {...field(`${name}.en`)}
          label={t("surveyBuilder.englishOf", { text: label })}
          rows={name === "options" || name === "rows" ? 4 : 2}
          optionalText={t("site.optional")}
        />
      ))}
    </Details>
  );
}
