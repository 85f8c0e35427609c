import { ROLES } from "~/features/participation/domain/roles";
import type {
  CountDeskPage,
  DeskActivity,
  DeskCount,
} from "~/features/participation/queries/count-desk.server";
import { NEW_GROUP } from "~/features/participation/schema";
import { useT } from "~/i18n/context";
import { formatDate, formatList } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

/** What was typed in a form that was refused, with what is wrong per field. */
export type Typed = {
  values: Readonly<Record<string, string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
};

function rolesText(t: Translate, count: DeskCount): string {
  if (count.isTotal) return t("figuresDesk.countTotal");
  if (count.roles.length === 0) return t("figuresDesk.countUnknown");
  return formatList(
    t.language,
    count.roles.map((role) => t(`terms.roles_${role}`)),
  );
}

function countText(t: Translate, count: DeskCount): string {
  return t("figuresDesk.countLine", { count: count.count, roles: rolesText(t, count) });
}

function CountEntry({ count }: { count: DeskCount }) {
  const t = useT();
  return (
    <>
      <strong>{countText(t, count)}</strong>
      <p className="quiet small">
        {t("participation.sourceSays", { source: count.source })}
        {count.place ? `, ${count.place}` : null}
        {count.quote ? (
          <>
            : <q>{count.quote}</q>
          </>
        ) : null}
      </p>
      {count.isRemovable ? (
        <form method="post">
          <HiddenField name="intent" value="remove" />
          <HiddenField name="countId" value={count.id} />
          <Button kind="subtle">{t("figuresDesk.countRemove")}</Button>
        </form>
      ) : null}
    </>
  );
}

export interface CountFormProps {
  activity: DeskActivity;
  sources: CountDeskPage["sources"];
  submission: string;
  typed: Typed;
}

/** The form of one more count of an activity. */
export function CountForm({ activity, sources, submission, typed }: CountFormProps) {
  const t = useT();
  const { values, errors } = typed;
  const value = (name: string) => values[name]?.[0] ?? "";
  const field = (name: string) => ({ name, defaultValue: value(name), error: errors[name] });
  const groups = [...new Map(activity.counts.map((count) => [count.group, count])).values()];
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="count" />
      <HiddenField name="activityId" value={activity.id} />
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <SelectField
          {...field("source")}
          label={t("figuresDesk.countSource")}
          placeholder={t("figuresDesk.countSourceNew")}
          required={false}
          options={sources.map(({ id, title, dated }) => ({
            value: id,
            label: dated ? `${title} (${formatDate(t.language, dated)})` : title,
          }))}
        />
        <TextField
          {...field("sourceTitle")}
          label={t("figuresDesk.countSourceTitle")}
          description={t("figuresDesk.countSourceTitleHelp")}
          optionalText={t("site.optional")}
        />
        <DateField
          {...field("sourceDated")}
          label={t("figuresDesk.countSourceDated")}
          optionalText={t("site.optional")}
        />
        <TextField
          {...field("place")}
          label={t("figuresDesk.countPlace")}
          description={t("figuresDesk.countPlaceHelp")}
          optionalText={t("site.optional")}
        />
        <TextAreaField
          {...field("quote")}
          label={t("figuresDesk.countQuote")}
          description={t("figuresDesk.countQuoteHelp")}
          optionalText={t("site.optional")}
          rows={3}
        />
        <NumberField
          {...field("count")}
          label={t("figuresDesk.countNumber")}
          description={t("figuresDesk.countNumberHelp")}
        />
        <CheckboxGroup
          name="roles"
          label={t("figuresDesk.countRoles")}
          description={t("figuresDesk.countRolesHelp")}
          defaultValues={values["roles"] ?? []}
          error={errors["roles"]}
          optionalText={t("site.optional")}
          options={ROLES.map((role) => ({ value: role, label: t(`terms.roles_${role}`) }))}
          columns
        />
        <SelectField
          {...field("group")}
          label={t("figuresDesk.countGroup")}
          options={[
            { value: NEW_GROUP, label: t("figuresDesk.countGroupNew") },
            { value: "total", label: t("figuresDesk.countGroupTotal") },
            ...groups
              .filter(({ isTotal }) => !isTotal)
              .map((count) => ({
                value: count.group,
                label: t("figuresDesk.countGroupSame", { count: countText(t, count) }),
              })),
          ]}
        />
        <FormActions>
          <Button>{t("figuresDesk.countAdd")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** What documents say of one activity. */
export function CountList({ activity }: { activity: DeskActivity }) {
  const t = useT();
  if (activity.counts.length === 0) return <Text quiet>{t("figuresDesk.activityNoCounts")}</Text>;
  return (
    <>
      <PlainList
        items={activity.counts.map((count) => ({
          key: count.id,
          content: <CountEntry count={count} />,
        }))}
      />
      {activity.conflicts.length > 0 ? (
        <Alert kind="info">{t("figuresDesk.countConflict")}</Alert>
      ) : null}
    </>
  );
}

/** One activity of a round, with the way to add a count. */
export function ActivityCounts({ activity, href }: { activity: DeskActivity; href: string }) {
  const t = useT();
  return (
    <Section
      title={activity.title}
      looksLike={3}
      intro={activity.heldOn ? formatDate(t.language, activity.heldOn) : undefined}
    >
      <PlainList
        items={activity.counts.map((count) => ({
          key: count.id,
          content: countText(t, count),
        }))}
      />
      <TextLink href={href}>{t("figuresDesk.countNewOf", { activity: activity.title })}</TextLink>
    </Section>
  );
}
