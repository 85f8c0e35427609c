import { PUBLIC_PROPOSAL_STATES } from "~/features/vocabulary/domain/public-proposal";
import type { FilterChoices } from "~/features/proposals/queries/list.server";
import type { ListFilters } from "~/features/proposals/queries/list-filters.server";
import { PROPOSAL_KINDS } from "~/features/proposals/domain/proposal-text";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

export interface ProposalFiltersProps {
  filters: ListFilters;
  choices: FilterChoices;
}

const SORTS = ["newest", "support", "answered"] as const;

/** Search words, filters and order in one form that leads to an address. */
export function ProposalFilters({ filters, choices }: ProposalFiltersProps) {
  const t = useT();
  const path = usePath();
  const { q, kind, principle, municipality, status, round, sort } = filters;
  const isSet = Boolean(q || kind || principle || municipality || status || round);
  const all = t("proposals.filterAll");
  const select = { required: false, placeholder: all };
  return (
    <Details summary={t("proposals.filters")} open={isSet || sort !== "newest"}>
      <form method="get" action={path("/voorstellen")} className="filters" role="search">
        <TextField name="q" type="search" label={t("proposals.search")} defaultValue={q} />
        <SelectField
          {...select}
          name="kind"
          label={t("proposals.filterKind")}
          options={PROPOSAL_KINDS.map((one) => ({
            value: one,
            label: t(`proposals.kind_${one}`),
          }))}
          defaultValue={kind ?? ""}
        />
        <SelectField
          {...select}
          name="principle"
          label={t("proposals.filterPrinciple")}
          options={choices.principles.map(({ number, title }) => ({
            value: String(number),
            label: `${number}. ${title.text}`,
            language: title.language,
          }))}
          defaultValue={principle === null ? "" : String(principle)}
        />
        <SelectField
          {...select}
          name="municipality"
          label={t("proposals.filterMunicipality")}
          options={choices.municipalities.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={municipality}
        />
        <SelectField
          {...select}
          name="status"
          label={t("proposals.filterStatus")}
          options={PUBLIC_PROPOSAL_STATES.map((one) => ({
            value: one,
            label: t(`proposals.state_${one}`),
          }))}
          defaultValue={status ?? ""}
        />
        <SelectField
          {...select}
          name="round"
          label={t("proposals.filterRound")}
          options={choices.rounds.map(({ slug, title }) => ({
            value: slug,
            label: title.text,
            language: title.language,
          }))}
          defaultValue={round}
        />
        <SelectField
          required={false}
          name="sort"
          label={t("proposals.sort")}
          options={SORTS.map((one) => ({ value: one, label: t(`proposals.sort_${one}`) }))}
          defaultValue={sort}
        />
        <FormActions>
          <Button icon="search">{t("proposals.filterButton")}</Button>
          {isSet ? (
            <TextLink href={path("/voorstellen")}>{t("proposals.filterClear")}</TextLink>
          ) : null}
        </FormActions>
      </form>
    </Details>
  );
}
