import { COMMITMENT_KINDS } from "~/features/reporting/domain/commitment";
import type {
  CommitmentFilter,
  CommitmentList,
} from "~/features/reporting/queries/commitments.server";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { LinkSwitch } from "~/ui/link-switch";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { TextLink } from "~/ui/text-link";

const VIEWS = ["all", "overdue", "undated", "open", "kept"] as const;

interface CommitmentFiltersProps {
  filter: CommitmentFilter;
  list: CommitmentList;
}

function useAddress(filter: CommitmentFilter) {
  const path = usePath();
  return (change: { view?: string; page?: number }) => {
    const view = change.view ?? filter.view;
    const query = new URLSearchParams({
      ...(view === "all" ? {} : { toon: view }),
      ...(filter.body === "" ? {} : { wie: filter.body }),
      ...(filter.kind === null ? {} : { soort: filter.kind }),
      ...(change.page ? { page: String(change.page) } : {}),
    }).toString();
    return path("/beloften") + (query === "" ? "" : `?${query}`);
  };
}

/** Which promises to see: by state as links, by body and kind in a form. */
export function CommitmentFilters({ filter, list }: CommitmentFiltersProps) {
  const t = useT();
  const path = usePath();
  const address = useAddress(filter);
  const isFiltered = filter.body !== "" || filter.kind !== null;
  const everything = { optionalText: t("site.optional"), placeholder: t("promises.filterAll") };
  return (
    <>
      <LinkSwitch
        label={t("promises.view")}
        options={VIEWS.filter(
          (view) => view === "all" || list.counts[view].real + list.counts[view].examples > 0,
        ).map((view) => {
          const { real, examples } = list.counts[view];
          const shown = examples === 0 ? String(real) : t("promises.mixed", { real, examples });
          return {
            href: address({ view }),
            label: t(`promises.view_${view}`, { count: shown }),
            current: view === filter.view,
          };
        })}
      />
      <Details summary={t("promises.filters")} open={isFiltered}>
        <form method="get" action={path("/beloften")} className="stack">
          <Columns>
            <SelectField
              {...everything}
              name="wie"
              label={t("promises.filterBody")}
              defaultValue={filter.body}
              options={list.bodies.map(({ key, name }) => ({
                value: key,
                label: name.text,
                language: name.language,
              }))}
            />
            <SelectField
              {...everything}
              name="soort"
              label={t("promises.filterKind")}
              defaultValue={filter.kind ?? ""}
              options={COMMITMENT_KINDS.map((kind) => ({
                value: kind,
                label: t(`promises.kind_${kind}`),
              }))}
            />
          </Columns>
          <Cluster>
            <Button kind="secondary">{t("promises.filterShow")}</Button>
            {isFiltered ? (
              <TextLink href={path("/beloften")}>{t("promises.filterReset")}</TextLink>
            ) : null}
          </Cluster>
        </form>
      </Details>
    </>
  );
}

/** The other pages of the list. */
export function CommitmentPages({ filter, list }: CommitmentFiltersProps) {
  const t = useT();
  const address = useAddress(filter);
  return (
    <Pagination
      label={t("site.pagination")}
      page={list.page}
      pageCount={list.pageCount}
      hrefFor={(page) => address({ page })}
      texts={{
        previous: t("site.previousPage"),
        next: t("site.nextPage"),
        page: t("reporting.page"),
      }}
    />
  );
}
