import { ROLES } from "~/features/participation/domain/roles";
import { SESSION_FORMATS } from "~/features/sessions/domain/ways";
import { ACCESS_TOPICS } from "~/features/sessions/schema";
import { useT } from "~/i18n/context";
import { Checkbox } from "~/ui/checkbox";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { fieldOf } from "./session-field";
import type { SessionFieldsProps } from "./session-field";

/** Whether something of these was filled in or is wrong: then it does not stay folded. */
function isUsed({ values, errors }: SessionFieldsProps, names: readonly string[]): boolean {
  return names.some((name) => errors[name] !== undefined || (values[name]?.[0] ?? "") !== "");
}

/** Room or online, where exactly, and how many people fit. */
export function SessionWhere(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const { municipalities } = props.choices;
  const optionalText = t("site.optional");
  return (
    <>
      <RadioGroup
        {...field("format")}
        label={t("sessionDesk.fieldFormat")}
        options={SESSION_FORMATS.map((format) => ({
          value: format,
          label: t(`sessions.format_${format}`),
        }))}
      />
      <Columns>
        <TextField
          {...field("place")}
          label={t("sessionDesk.fieldPlace")}
          optionalText={optionalText}
        />
        <TextField
          {...field("address")}
          label={t("sessionDesk.fieldAddress")}
          optionalText={optionalText}
        />
      </Columns>
      <TextField
        {...field("onlineUrl")}
        type="url"
        label={t("sessionDesk.fieldOnlineUrl")}
        description={t("sessionDesk.fieldOnlineUrlText")}
        optionalText={optionalText}
      />
      <SelectField
        {...field("municipality")}
        label={t("sessionDesk.fieldMunicipality")}
        optionalText={optionalText}
        placeholder={t("sessionDesk.municipalityAll")}
        options={municipalities.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <NumberField {...field("capacity")} label={t("sessionDesk.fieldCapacity")} max={999} />
      <NumberField
        {...field("onlineCapacity")}
        label={t("sessionDesk.fieldOnlineCapacity")}
        description={t("sessionDesk.fieldOnlineCapacityText")}
        optionalText={optionalText}
        max={999}
      />
      <Details
        summary={t("sessionDesk.groupReserved")}
        open={isUsed(props, [
          "signUpClosesDate",
          "signUpClosesTime",
          ...ROLES.map((role) => `reserved_${role}`),
        ])}
      >
        <Columns>
          <DateField
            {...field("signUpClosesDate")}
            label={t("sessionDesk.fieldSignUpClosesDate")}
            optionalText={optionalText}
          />
          <TextField
            {...field("signUpClosesTime")}
            label={t("sessionDesk.fieldSignUpClosesTime")}
            optionalText={optionalText}
            size="short"
          />
        </Columns>
        {ROLES.map((role) => (
          <NumberField
            key={role}
            {...field(`reserved_${role}`)}
            label={t("sessionDesk.fieldReserved", { role: t(`terms.roles_${role}`) })}
            optionalText={optionalText}
            max={999}
          />
        ))}
      </Details>
    </>
  );
}

/** For whom it is, how it goes, and what people want to know before they dare to come. */
export function SessionPeople(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const { values } = props;
  const optionalText = t("site.optional");
  return (
    <>
      <TextField
        {...field("forWhom")}
        label={t("sessionDesk.fieldForWhom")}
        optionalText={optionalText}
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
        optionalText={optionalText}
        rows={4}
      />
      <Checkbox
        name="minors"
        label={t("sessionDesk.fieldMinors")}
        description={t("sessionDesk.fieldMinorsText")}
        defaultChecked={values["minors"]?.[0] === "on"}
      />
      <Details
        summary={t("sessionDesk.groupAccess")}
        open={isUsed(
          props,
          ACCESS_TOPICS.map((topic) => `access_${topic}`),
        )}
      >
        {ACCESS_TOPICS.map((topic) => (
          <TextAreaField
            key={topic}
            {...field(`access_${topic}`)}
            label={t(`sessions.access_${topic}`)}
            optionalText={optionalText}
            rows={2}
          />
        ))}
      </Details>
      <Details
        summary={t("sessionDesk.groupHosts")}
        open={isUsed(props, ["hostBody"]) || (values["supervisors"]?.[0] ?? "0") !== "0"}
      >
        <SelectField
          {...field("hostBody")}
          label={t("sessionDesk.fieldHostBody")}
          optionalText={optionalText}
          placeholder={t("sessionDesk.hostNone")}
          options={props.choices.bodies.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <NumberField
          {...field("supervisors")}
          label={t("sessionDesk.fieldSupervisors")}
          description={t("sessionDesk.fieldSupervisorsText")}
          max={99}
        />
      </Details>
    </>
  );
}

function InEnglish(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const optionalText = t("site.optional");
  const english = (name: string) => t("sessionDesk.inEnglish", { field: name });
  return (
    <Details summary={t("sessionDesk.english")} open={isUsed(props, ["titleEn", "summaryEn"])}>
      <TextField
        {...field("titleEn")}
        label={english(t("sessionDesk.fieldTitle"))}
        optionalText={optionalText}
      />
      <TextAreaField
        {...field("summaryEn")}
        label={english(t("sessionDesk.fieldSummary"))}
        optionalText={optionalText}
        rows={4}
      />
      <TextField
        {...field("forWhomEn")}
        label={english(t("sessionDesk.fieldForWhom"))}
        optionalText={optionalText}
      />
      <TextAreaField
        {...field("programmeEn")}
        label={english(t("sessionDesk.fieldProgramme"))}
        optionalText={optionalText}
        rows={4}
      />
      {ACCESS_TOPICS.map((topic) => (
        <TextAreaField
          key={topic}
          {...field(`access_${topic}_en`)}
          label={english(t(`sessions.access_${topic}`))}
          optionalText={optionalText}
          rows={2}
        />
      ))}
    </Details>
  );
}

/** What can wait, and is right as it stands for most sessions: English, terms, and speaking. */
export function SessionMore(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const optionalText = t("site.optional");
  return (
    <>
      <InEnglish {...props} />
      <Details
        summary={t("sessionDesk.groupTerms")}
        open={["confirmHours", "remindHours"].some((name) => props.errors[name] !== undefined)}
      >
        <NumberField
          {...field("confirmHours")}
          label={t("sessionDesk.fieldConfirmHours")}
          max={336}
        />
        <NumberField
          {...field("remindHours")}
          label={t("sessionDesk.fieldRemindHours")}
          max={336}
        />
      </Details>
      <Details
        summary={t("sessionDesk.groupSpeakers")}
        open={isUsed(props, ["speakersDate", "speakersTime", "speakerMinutes"])}
      >
        <Columns>
          <DateField
            {...field("speakersDate")}
            label={t("sessionDesk.fieldSpeakersDate")}
            description={t("sessionDesk.fieldSpeakersText")}
            optionalText={optionalText}
          />
          <TextField
            {...field("speakersTime")}
            label={t("sessionDesk.fieldSpeakersTime")}
            optionalText={optionalText}
            size="short"
          />
        </Columns>
        <NumberField
          {...field("speakerMinutes")}
          label={t("sessionDesk.fieldSpeakerMinutes")}
          optionalText={optionalText}
          max={60}
        />
        <TextAreaField
          {...field("speakerNote")}
          label={t("sessionDesk.fieldSpeakerNote")}
          optionalText={optionalText}
          rows={3}
        />
        <TextAreaField
          {...field("speakerNoteEn")}
          label={t("sessionDesk.inEnglish", { field: t("sessionDesk.fieldSpeakerNote") })}
          optionalText={optionalText}
          rows={3}
        />
      </Details>
    </>
  );
}
