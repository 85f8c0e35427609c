import { ROLES } from "~/features/participation/domain/roles";
import { SESSION_FORMATS } from "~/features/sessions/domain/ways";
import { filterQuery } from "~/features/sessions/schema/list-filter";
import type { SessionFilter } from "~/features/sessions/schema/list-filter";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { LinkSwitch } from "~/ui/link-switch";
import { SelectField } from "~/ui/select-field";
import { TextLink } from "~/ui/text-link";

export interface SessionFiltersProps {
  filter: SessionFilter;
  municipalities: readonly { slug: string; name: string }[];
}

/** What is coming, the calendar, or what has been; each has its own address. */
export function SessionViews({ filter }: { filter: SessionFilter }) {
  const t = useT();
  const path = usePath();
  const month = filter.view === "month";
  const href = (change: Partial<SessionFilter>) =>
    path(`/bijeenkomsten${filterQuery(filter, change)}`);
  return (
    <LinkSwitch
      label={t("sessions.viewLabel")}
      options={[
        {
          href: href({ view: "list", when: "coming", month: "" }),
          label: t("sessions.viewComing"),
          current: !month && filter.when === "coming",
        },
        {
          href: href({ view: "month", when: "coming" }),
          label: t("sessions.viewMonth"),
          current: month,
        },
        {
          href: href({ view: "list", when: "past", month: "" }),
          label: t("sessions.viewPast"),
          current: !month && filter.when === "past",
        },
      ]}
    />
  );
}

/** Whether anything is filtered away. */
export function isFiltered(filter: SessionFilter): boolean {
  return filter.municipality !== "" || filter.format !== "" || filter.role !== "";
}

/** Choices that narrow the list: a GET form, so that what was found has an address. */
export function SessionFilters({ filter, municipalities }: SessionFiltersProps) {
  const t = useT();
  const path = usePath();
  const cleared = { municipality: "", format: "", role: "" } as const;
  return (
    <form className="session-filters" method="get" action={path("/bijeenkomsten")}>
      {filter.view === "month" ? <HiddenField name="view" value="month" /> : null}
      {filter.month === "" ? null : <HiddenField name="month" value={filter.month} />}
      {filter.when === "past" ? <HiddenField name="when" value="past" /> : null}
      <SelectField
        name="municipality"
        required={false}
        label={t("sessions.filterMunicipality")}
        placeholder={t("sessions.filterAll")}
        options={municipalities.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={filter.municipality}
      />
      <SelectField
        name="format"
        required={false}
        label={t("sessions.filterFormat")}
        placeholder={t("sessions.filterAll")}
        options={SESSION_FORMATS.map((format) => ({
          value: format,
          label: t(`sessions.format_${format}`),
        }))}
        defaultValue={filter.format}
      />
      <SelectField
        name="role"
        required={false}
        label={t("sessions.filterRole")}
        placeholder={t("sessions.filterEveryone")}
        options={ROLES.map((role) => ({ value: role, label: t(`terms.roles_${role}`) }))}
        defaultValue={filter.role}
      />
      <div className="session-filters__actions">
        <Button kind="secondary" icon="search">
          {t("sessions.filterShow")}
        </Button>
        {isFiltered(filter) ? (
          <TextLink href={path(`/bijeenkomsten${filterQuery(filter, cleared)}`)}>
            {t("sessions.filterClear")}
          </TextLink>
        ) : null}
      </div>
    </form>
  );
}
