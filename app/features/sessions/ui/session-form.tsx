import { ROLES } from "~/features/participation/domain/roles";
import { useT } from "~/i18n/context";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { fieldOf } from "./session-field";
import type { SessionFieldsProps } from "./session-field";
import { SessionAccess, SessionMore, SessionSeats, SessionWhere } from "./session-form-details";

function What(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const { values } = props;
  const english = (name: string) => t("sessionDesk.inEnglish", { field: name });
  return (
    <Section title={t("sessionDesk.groupWhat")}>
      <TextField {...field("title")} label={t("sessionDesk.fieldTitle")} />
      <TextAreaField {...field("summary")} label={t("sessionDesk.fieldSummary")} rows={4} />
      <TextField
        {...field("forWhom")}
        label={t("sessionDesk.fieldForWhom")}
        optionalText={t("site.optional")}
      />
      <CheckboxGroup
        name="audience"
        label={t("sessionDesk.fieldAudience")}
        description={t("sessionDesk.fieldAudienceText")}
        columns
        options={ROLES.map((role) => ({ value: role, label: t(`terms.roles_${role}`) }))}
        defaultValues={values["audience"] ?? []}
      />
      <TextAreaField
        {...field("programme")}
        label={t("sessionDesk.fieldProgramme")}
        description={t("sessionDesk.fieldProgrammeText")}
        optionalText={t("site.optional")}
        rows={5}
      />
      <Details summary={t("sessionDesk.english")}>
        <TextField
          {...field("titleEn")}
          label={english(t("sessionDesk.fieldTitle"))}
          optionalText={t("site.optional")}
        />
        <TextAreaField
          {...field("summaryEn")}
          label={english(t("sessionDesk.fieldSummary"))}
          optionalText={t("site.optional")}
          rows={4}
        />
        <TextField
          {...field("forWhomEn")}
          label={english(t("sessionDesk.fieldForWhom"))}
          optionalText={t("site.optional")}
        />
        <TextAreaField
          {...field("programmeEn")}
          label={english(t("sessionDesk.fieldProgramme"))}
          optionalText={t("site.optional")}
          rows={5}
        />
      </Details>
    </Section>
  );
}

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

function When(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const time = t("sessionDesk.fieldTimeText");
  return (
    <Section title={t("sessionDesk.groupWhen")}>
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
      <DateField
        {...field("endDate")}
        label={t("sessionDesk.fieldEndDate")}
        description={t("sessionDesk.fieldEndDateText")}
        optionalText={t("site.optional")}
      />
      <Columns>
        <DateField
          {...field("signUpClosesDate")}
          label={t("sessionDesk.fieldSignUpClosesDate")}
          optionalText={t("site.optional")}
        />
        <TextField
          {...field("signUpClosesTime")}
          label={t("sessionDesk.fieldSignUpClosesTime")}
          optionalText={t("site.optional")}
          size="short"
        />
      </Columns>
    </Section>
  );
}

/** All fields of a session, in the order in which one thinks of them. */
export function SessionFields(props: SessionFieldsProps) {
  return (
    <>
      <What {...props} />
      <When {...props} />
      <SessionWhere {...props} />
      <SessionSeats {...props} />
      <SessionAccess {...props} />
      <SessionMore {...props} />
    </>
  );
}
