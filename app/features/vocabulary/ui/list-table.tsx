import type { ReactNode } from "react";
import type { AskedList, ListDescription, ListPlace } from "~/features/vocabulary/domain/list-view";
import {
  DAY,
  isNarrowed,
  LIST_PARTS,
  listQuery,
  PAGE_SIZES,
  sortedBy,
} from "~/features/vocabulary/domain/list-view";
import { ListFilters, type ListFilter } from "~/features/vocabulary/ui/list-filters";
import { usePath, useT } from "~/i18n/context";
import { withWayBack } from "~/policy/way-back";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { LIST_ID, ListRegion } from "~/ui/list-region";
import { LinkSwitch } from "~/ui/link-switch";
import { Pagination } from "~/ui/pagination";
import { Table, type TableRow } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";

export interface ListColumn {
  key: string;
  label: string;
  numeric?: boolean;
  /** Whether the list can be sorted by it: then its key is one of the sorts that the list describes. */
  sorted?: boolean;
}

export interface ListTableProps {
  list: ListDescription;
  asked: AskedList;
  /** The Dutch path of the list. */
  path: string;
  /** What the rows are. */
  caption: string;
  columns: readonly ListColumn[];
  /** One row per thing; `open` makes the address of its page know the way back to this view of the list. */
  rows: (open: (path: string) => string) => readonly TableRow[];
  /** The row of choices, with what each is called. */
  chips?: { label: string; labels: Readonly<Record<string, string>> };
  filters?: readonly ListFilter[];
  /** Instead of a table when there is nothing at all. */
  empty: ReactNode;
}

type Place = Pick<ListTableProps, "list" | "asked" | "path">;

/** The choices with their counts; all together first, unless the list opens at one of them. */
function ListChips({ list, asked, path: here, chips }: Place & Pick<ListTableProps, "chips">) {
  const { view, counts } = asked;
  const t = useT();
  const path = usePath();
  if (chips === undefined || list.chips === undefined) return null;
  const name = list.chips;
  const link = (value: string | null) => ({
    href: path(`${here}${listQuery(list, view, { filters: { [name]: value } })}`),
    current: (view.filters[name] ?? null) === value,
  });
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const described = list.filters[name];
  const values = described === DAY ? [] : (described ?? []);
  const everything = { ...link(null), label: t("lists.all"), count: all };
  const each = values.map((value) => ({
    ...link(value),
    label: chips.labels[value] ?? value,
    count: counts[value] ?? 0,
  }));
  return (
    <LinkSwitch
      compact
      label={chips.label}
      options={list.chip === undefined ? [everything, ...each] : [...each, everything]}
    />
  );
}

function UnknownParts({
  unknown,
  names,
}: {
  unknown: readonly string[];
  names: Readonly<Record<string, string>>;
}) {
  const t = useT();
  if (unknown.length === 0) return null;
  const parts = unknown.map((part) => names[part] ?? part).join(", ");
  return (
    <Alert kind="warning" role="status" title={t("lists.unknownTitle")}>
      <Text>{t("lists.unknown", { parts })}</Text>
    </Alert>
  );
}

/** Where in the list this page stands, the other pages, and how much one of them holds. */
function ListFoot({ list, asked, path: here }: Place) {
  const { view, place } = asked;
  const t = useT();
  const path = usePath();
  const [smallest] = PAGE_SIZES;
  if (place.total <= smallest) return null;
  return (
    <div className="list-foot">
      <Pagination
        label={t("site.pagination")}
        page={place.page}
        pageCount={place.pageCount}
        hrefFor={(page) => path(`${here}${listQuery(list, view, { page })}`)}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("site.pageNumber"),
        }}
      />
      <LinkSwitch
        compact
        label={t("lists.size")}
        options={PAGE_SIZES.map((size) => ({
          href: path(`${here}${listQuery(list, view, { size })}`),
          label: String(size),
          current: size === view.size,
        }))}
      />
    </div>
  );
}

function useShown({ total, page }: ListPlace, size: number): string {
  const t = useT();
  if (total <= size) return t.count("lists.total", total);
  const from = (page - 1) * size + 1;
  return t("lists.shown", { from, until: Math.min(total, page * size), total });
}

/**
 * A list of a desk: choices with their counts, search and filters, a table to sort, and the other pages. All of it stands in
 * the address, so that it works without script and can be returned to.
 */
export function ListTable(props: ListTableProps) {
  const { list, asked, path: here, caption, columns, chips, filters = [] } = props;
  const { view, place, unknown } = asked;
  const t = useT();
  const path = usePath();
  const shown = useShown(place, view.size);
  const address = `${here}${listQuery(list, view, { page: place.page })}`;
  const open = (to: string) => path(address === here ? to : withWayBack(to, address));
  const sortLabels = Object.fromEntries(columns.map(({ key, label }) => [key, label]));
  const names: Record<string, string> = {
    [LIST_PARTS.words]: t("lists.search"),
    [LIST_PARTS.sort]: t("lists.sort"),
    [LIST_PARTS.size]: t("lists.size"),
    [LIST_PARTS.page]: t("lists.page"),
    ...(chips && list.chips !== undefined ? { [list.chips]: chips.label } : {}),
    ...Object.fromEntries(filters.map(({ name, label }) => [name, label])),
  };
  const nothing = place.total === 0;
  return (
    <div className="list">
      <UnknownParts unknown={unknown} names={names} />
      <div className="list__tools">
        <ListChips list={list} asked={asked} path={here} chips={chips} />
        <ListFilters
          list={list}
          view={view}
          path={here}
          filters={filters}
          sortLabels={sortLabels}
        />
      </div>
      <ListRegion table>
        {nothing && !isNarrowed(list, view) ? props.empty : null}
        {nothing && isNarrowed(list, view) ? (
          <EmptyState title={t("lists.none")} level={2}>
            <Text>{t("lists.noneText")}</Text>
            <TextLink href={path(here)}>{t("lists.clear")}</TextLink>
          </EmptyState>
        ) : null}
        {nothing ? null : (
          <Table
            list
            bodyId={LIST_ID}
            caption={
              <>
                <VisuallyHidden>{caption}: </VisuallyHidden>
                {shown}
              </>
            }
            columns={columns.map(({ key, label, numeric, sorted }) => ({
              key,
              label,
              numeric,
              sort: sorted
                ? {
                    href: path(
                      `${here}${listQuery(list, view, { sort: sortedBy(list, view, key) })}`,
                    ),
                    direction: view.sort.by === key ? `${view.sort.direction}ending` : null,
                  }
                : undefined,
            }))}
            rows={props.rows(open)}
          />
        )}
      </ListRegion>
      <ListFoot list={list} asked={asked} path={here} />
    </div>
  );
}
