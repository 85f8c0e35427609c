import { ROLES } from "~/features/participation/domain/roles";
import { SESSION_FORMATS } from "~/features/sessions/domain/ways";
import { ACCESS_TOPICS } from "~/features/sessions/schema";
import { useT } from "~/i18n/context";
import { Checkbox } from "~/ui/checkbox";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { fieldOf } from "./session-field";
import type { SessionFieldsProps } from "./session-field";

/** Room or online, and where exactly. */
export function SessionWhere(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const { municipalities, bodies } = props.choices;
  return (
    <Section title={t("sessionDesk.groupWhere")}>
      <RadioGroup
        {...field("format")}
        label={t("sessionDesk.fieldFormat")}
        options={SESSION_FORMATS.map((format) => ({
          value: format,
          label: t(`sessions.format_${format}`),
        }))}
      />
      <SelectField
        {...field("municipality")}
        label={t("sessionDesk.fieldMunicipality")}
        optionalText={t("site.optional")}
        placeholder={t("sessionDesk.municipalityAll")}
        options={municipalities.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextField
        {...field("place")}
        label={t("sessionDesk.fieldPlace")}
        optionalText={t("site.optional")}
      />
      <TextField
        {...field("address")}
        label={t("sessionDesk.fieldAddress")}
        optionalText={t("site.optional")}
      />
      <TextField
        {...field("onlineUrl")}
        type="url"
        label={t("sessionDesk.fieldOnlineUrl")}
        description={t("sessionDesk.fieldOnlineUrlText")}
        optionalText={t("site.optional")}
      />
      <SelectField
        {...field("hostBody")}
        label={t("sessionDesk.fieldHostBody")}
        optionalText={t("site.optional")}
        placeholder={t("sessionDesk.hostNone")}
        options={bodies.map(({ key, name }) => ({ value: key, label: name }))}
      />
    </Section>
  );
}

/** How many seats, for whom they are kept, and who looks after them. */
export function SessionSeats(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  return (
    <Section title={t("sessionDesk.groupSeats")}>
      <NumberField {...field("capacity")} label={t("sessionDesk.fieldCapacity")} max={999} />
      <NumberField
        {...field("onlineCapacity")}
        label={t("sessionDesk.fieldOnlineCapacity")}
        description={t("sessionDesk.fieldOnlineCapacityText")}
        optionalText={t("site.optional")}
        max={999}
      />
      {ROLES.map((role) => (
        <NumberField
          key={role}
          {...field(`reserved_${role}`)}
          label={t("sessionDesk.fieldReserved", { role: t(`terms.roles_${role}`) })}
          optionalText={t("site.optional")}
          max={999}
        />
      ))}
      <Checkbox
        name="minors"
        label={t("sessionDesk.fieldMinors")}
        description={t("sessionDesk.fieldMinorsText")}
        defaultChecked={props.values["minors"]?.[0] === "on"}
      />
      <NumberField
        {...field("supervisors")}
        label={t("sessionDesk.fieldSupervisors")}
        description={t("sessionDesk.fieldSupervisorsText")}
        max={99}
      />
    </Section>
  );
}

/** What people want to know before they dare to come. */
export function SessionAccess(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  return (
    <Section title={t("sessionDesk.groupAccess")}>
      {ACCESS_TOPICS.map((topic) => (
        <TextAreaField
          key={topic}
          {...field(`access_${topic}`)}
          label={t(`sessions.access_${topic}`)}
          optionalText={t("site.optional")}
          rows={2}
        />
      ))}
      <Details summary={t("sessionDesk.english")}>
        {ACCESS_TOPICS.map((topic) => (
          <TextAreaField
            key={topic}
            {...field(`access_${topic}_en`)}
            label={t("sessionDesk.inEnglish", { field: t(`sessions.access_${topic}`) })}
            optionalText={t("site.optional")}
            rows={2}
          />
        ))}
      </Details>
    </Section>
  );
}

/** Terms, and speaking. */
export function SessionMore(props: SessionFieldsProps) {
  const t = useT();
  const field = fieldOf(props);
  const optionalText = t("site.optional");
  return (
    <Section title={t("sessionDesk.groupMore")}>
      <NumberField
        {...field("confirmHours")}
        label={t("sessionDesk.fieldConfirmHours")}
        max={336}
      />
      <NumberField {...field("remindHours")} label={t("sessionDesk.fieldRemindHours")} max={336} />
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
    </Section>
  );
}
