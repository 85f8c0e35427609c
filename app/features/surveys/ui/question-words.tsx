import { useT } from "~/i18n/context";
import { Columns } from "~/ui/columns";
import { TextAreaField } from "~/ui/text-area-field";
import { fieldProps } from "./question-field-props";
import type { QuestionFormProps } from "./question-field-props";

/** A text in Dutch with its English beside it. */
export function Words(
  props: QuestionFormProps & { name: string; label: string; help?: string; optional?: boolean },
) {
  const t = useT();
  const field = fieldProps(props);
  const { name, label, help, optional = false } = props;
  const optionalText = t("site.optional");
  return (
    <Columns>
      <TextAreaField
        {...field(`${name}.nl`)}
        label={label}
        rows={2}
        {...(help === undefined ? {} : { description: help })}
        {...(optional ? { optionalText } : {})}
      />
      <TextAreaField
        {...field(`${name}.en`)}
        label={t("surveyBuilder.inEnglish")}
        rows={2}
        optionalText={optionalText}
      />
    </Columns>
  );
}
