import type { FormStep } from "~/features/sessions/domain/form-steps";
import { useT } from "~/i18n/context";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { RadioGroup } from "~/ui/radio-group";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { fieldOf } from "./session-field";
import type { SessionFieldsProps } from "./session-field";
import { SessionMore, SessionPeople, SessionWhere } from "./session-form-details";

/** Asked only in the night the clock goes back, when a time exists twice. */
function RepeatedHour({
  name,
  label,
  ...props
}: SessionFieldsProps & { name: string; label: string }) {
  const t = useT();
  const { defaultValue, error } = fieldOf(props)(name);
  if (defaultValue === undefined && error === undefined) return null;
  return (
    <RadioGroup
      name={name}
      label={label}
      error={error}
      defaultValue={defaultValue}
      options={[
        { value: "earlier", label: t("sessionDesk.repeatedEarlier") },
        { value: "later", label: t("sessionDesk.repeatedLater") },
      ]}
    />
  );
}

/** What it is about and when: enough to keep a draft of. */
export function SessionWhat(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const time = t("sessionDesk.fieldTimeText");
  const { values, errors } = props;
  return (
    <>
      <TextField
        {...field("title")}
        label={t("sessionDesk.fieldTitle")}
        description={t("sessionDesk.fieldTitleText")}
      />
      <TextAreaField
        {...field("summary")}
        label={t("sessionDesk.fieldSummary")}
        description={t("sessionDesk.fieldSummaryText")}
        rows={4}
      />
      <DateField {...field("date")} label={t("sessionDesk.fieldDate")} />
      <Columns>
        <TextField
          {...field("startTime")}
          label={t("sessionDesk.fieldStartTime")}
          description={time}
          size="short"
        />
        <TextField
          {...field("endTime")}
          label={t("sessionDesk.fieldEndTime")}
          description={time}
          size="short"
        />
      </Columns>
      <RepeatedHour
        {...props}
        name="startRepeatedHour"
        label={t("sessionDesk.fieldStartRepeatedHour")}
      />
      <RepeatedHour
        {...props}
        name="endRepeatedHour"
        label={t("sessionDesk.fieldEndRepeatedHour")}
      />
      <Details
        summary={t("sessionDesk.afterMidnight")}
        open={errors["endDate"] !== undefined || (values["endDate"]?.[0] ?? "") !== ""}
      >
        <DateField
          {...field("endDate")}
          label={t("sessionDesk.fieldEndDate")}
          description={t("sessionDesk.fieldEndDateText")}
          optionalText={t("site.optional")}
        />
      </Details>
    </>
  );
}

const STEPS = {
  what: SessionWhat,
  where: SessionWhere,
  people: SessionPeople,
  more: SessionMore,
} as const satisfies Record<FormStep, unknown>;

/** The fields of one step. */
export function SessionStepFields({ step, ...props }: SessionFieldsProps & { step: FormStep }) {
  const Fields = STEPS[step];
  return <Fields {...props} />;
}
