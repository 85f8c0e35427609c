import type { AgendaChoices } from "~/features/agenda/queries.server";
import { AGENDA_STATES } from "~/features/agenda/domain/agenda-item";
import type { AgendaFilter } from "~/features/agenda/schema";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { SelectField } from "~/ui/select-field";
import { TextLink } from "~/ui/text-link";

interface AgendaFiltersProps {
  filter: AgendaFilter;
  choices: AgendaChoices;
}

/** Action line, owner, principle and state; a form that asks for another view of the same page. */
export function AgendaFilters({ filter, choices }: AgendaFiltersProps) {
  const t = useT();
  const path = usePath();
  const isFiltered = Boolean(filter.line || filter.owner || filter.principle || filter.state);
  const everything = { optionalText: t("site.optional"), placeholder: t("agenda.filterAll") };
  return (
    <Details summary={t("agenda.filters")} open={isFiltered}>
      <form method="get" action={path("/agenda")} className="stack">
        <Columns>
          <SelectField
            {...everything}
            name="actielijn"
            label={t("agenda.filterLine")}
            defaultValue={filter.line}
            options={choices.lines.map((line) => ({
              value: line,
              label: line,
              language: "nl" as const,
            }))}
          />
          <SelectField
            {...everything}
            name="wie"
            label={t("agenda.filterOwner")}
            defaultValue={filter.owner}
            options={choices.owners.map(({ key, name }) => ({
              value: key,
              label: name.text,
              language: name.language,
            }))}
          />
          <SelectField
            {...everything}
            name="principe"
            label={t("agenda.filterPrinciple")}
            defaultValue={filter.principle === null ? "" : String(filter.principle)}
            options={choices.principles.map(({ number, title }) => ({
              value: String(number),
              label: `${number}. ${title.text}`,
              language: title.language,
            }))}
          />
          <SelectField
            {...everything}
            name="stand"
            label={t("agenda.filterState")}
            defaultValue={filter.state ?? ""}
            options={AGENDA_STATES.map((state) => ({
              value: state,
              label: t(`agenda.state_${state}`),
            }))}
          />
        </Columns>
        <Cluster>
          <Button kind="secondary">{t("agenda.filterShow")}</Button>
          {isFiltered ? (
            <TextLink href={path("/agenda")}>{t("agenda.filterReset")}</TextLink>
          ) : null}
        </Cluster>
      </form>
    </Details>
  );
}
