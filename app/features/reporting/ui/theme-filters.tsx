import type { RoundThemes } from "~/features/reporting/queries/round-themes.server";
import { reportBackAddress } from "~/features/vocabulary/domain/theme-address";
import { usePath, useT } from "~/i18n/context";
import { LinkSwitch } from "~/ui/link-switch";
import { Pagination } from "~/ui/pagination";

const FILTERS = ["all", "yes", "partly", "no", "elsewhere", "waiting"] as const;

function useAddress(view: RoundThemes) {
  const path = usePath();
  return (filter: string, page: number) => {
    const query = new URLSearchParams({
      ...(filter === "all" ? {} : { antwoord: filter }),
      ...(page === 1 ? {} : { page: String(page) }),
    }).toString();
    return path(reportBackAddress(view.round.slug)) + (query === "" ? "" : `?${query}`);
  };
}

/** Which answers to see; a kind of answer that nobody gave is left out. */
export function ThemeFilters({ view }: { view: RoundThemes }) {
  const t = useT();
  const address = useAddress(view);
  if (view.counts.all < 2) return null;
  return (
    <LinkSwitch
      label={t("reporting.filter")}
      options={FILTERS.filter((filter) => view.counts[filter] > 0).map((filter) => ({
        href: address(filter, 1),
        label: t(`reporting.filter_${filter}`, { count: view.counts[filter] }),
        current: filter === view.filter,
      }))}
    />
  );
}

/** The other pages of a long reporting back. */
export function ThemePages({ view }: { view: RoundThemes }) {
  const t = useT();
  const address = useAddress(view);
  return (
    <Pagination
      label={t("site.pagination")}
      page={view.page}
      pageCount={view.pageCount}
      hrefFor={(page) => address(view.filter, page)}
      texts={{
        previous: t("site.previousPage"),
        next: t("site.nextPage"),
        page: t("reporting.page"),
      }}
    />
  );
}
