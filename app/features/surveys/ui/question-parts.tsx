import { useT } from "~/i18n/context";
import { Checkbox } from "~/ui/checkbox";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { NumberField } from "~/ui/number-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { fieldProps } from "./question-field-props";
import type { QuestionFormProps } from "./question-field-props";
import { QuestionRows } from "./question-rows";

/** A list of choices, one a line: to write, to paste and to put in another order. */
function LinesField(props: QuestionFormProps & { name: "options" | "rows"; label: string }) {
  const t = useT();
  const { name, label } = props;
  return (
    <TextAreaField
      {...fieldProps(props)(`${name}.nl`)}
      label={label}
      description={t("surveyBuilder.linesHelp")}
      rows={5}
      hasNoticeBelow
    />
  );
}

function OtherFields(props: QuestionFormProps) {
  const t = useT();
  const field = fieldProps(props);
  return (
    <>
      <Checkbox
        name="other"
        label={t("surveyBuilder.other")}
        defaultChecked={props.values["other"] === "on"}
      />
      <TextField
        {...field("otherLabel.nl")}
        label={t("surveyBuilder.otherLabel")}
        optionalText={t("site.optional")}
      />
    </>
  );
}

function Limits(
  props: QuestionFormProps & {
    names: readonly ("min" | "max")[];
    what: "Choices" | "Number" | "Places";
  },
) {
  const t = useT();
  const field = fieldProps(props);
  return (
    <Columns>
      {props.names.map((name) => (
        <NumberField
          key={name}
          {...field(name)}
          label={t.find(`surveyBuilder.${name}${props.what}`) ?? name}
          optionalText={t("site.optional")}
        />
      ))}
    </Columns>
  );
}

function NumberParts(props: QuestionFormProps) {
  const t = useT();
  const field = fieldProps(props);
  return (
    <>
      <Limits {...props} names={["min", "max"]} what="Number" />
      <Checkbox
        name="integer"
        label={t("surveyBuilder.integer")}
        defaultChecked={props.values["integer"] === "on"}
      />
      <TextField
        {...field("unit.nl")}
        label={t("surveyBuilder.unit")}
        optionalText={t("site.optional")}
      />
    </>
  );
}

function DateParts(props: QuestionFormProps) {
  const t = useT();
  const field = fieldProps(props);
  const optional = { optionalText: t("site.optional") };
  return (
    <Columns>
      <DateField {...field("min")} {...optional} label={t("surveyBuilder.minDate")} />
      <DateField {...field("max")} {...optional} label={t("surveyBuilder.maxDate")} />
    </Columns>
  );
}

/** What only some kinds of question have: choices, rows, limits, a unit. */
export function QuestionParts(props: QuestionFormProps) {
  const t = useT();
  const field = fieldProps(props);
  switch (props.question.kind) {
    case "singleChoice":
    case "dropdown":
      return (
        <>
          <LinesField {...props} name="options" label={t("surveyBuilder.options")} />
          <OtherFields {...props} />
        </>
      );
    case "multipleChoice":
      return (
        <>
          <LinesField {...props} name="options" label={t("surveyBuilder.options")} />
          <OtherFields {...props} />
          <Limits {...props} names={["min", "max"]} what="Choices" />
        </>
      );
    case "likert":
      return <LinesField {...props} name="options" label={t("surveyBuilder.points")} />;
    case "ranking":
      return (
        <>
          <LinesField {...props} name="options" label={t("surveyBuilder.options")} />
          <Limits {...props} names={["max"]} what="Places" />
        </>
      );
    case "matrix":
      return (
        <>
          <LinesField {...props} name="rows" label={t("surveyBuilder.rows")} />
          <LinesField {...props} name="options" label={t("surveyBuilder.columns")} />
        </>
      );
    case "pictureChoice":
      return (
        <>
          <QuestionRows {...props} />
          <Checkbox
            name="multiple"
            label={t("surveyBuilder.multiple")}
            defaultChecked={props.values["multiple"] === "on"}
          />
        </>
      );
    case "number":
      return <NumberParts {...props} />;
    case "date":
      return <DateParts {...props} />;
    case "shortText":
    case "longText":
      return (
        <NumberField {...field("maxLength")} label={t("surveyBuilder.maxLength")} max={9999} />
      );
    default:
      return null;
  }
}
