/**
 * Rule: tables of small numbers are published only when nothing hidden can be derived from all tables
 * published so far, earlier snapshots included. Otherwise the publication is refused.
 *
 * How. (1) Small numbers are hidden, and what snapshots would give away: a value that differs from an
 * earlier visible one by 1 up to one below the threshold, and a value that was hidden last time while
 * its regional total has grown by less than the threshold since. (2) Complementary cells follow, see
 * suppression.ts. (3) The attack runs on everything published together; what leaks gets more cells
 * hidden around it. (4) When that does not help, also the zeros of municipalities that were not reached
 * are hidden, then every cell. (5) What leaks even then is refused.
 * The refusal names tables and a cause, never a cell: it would otherwise be a leak itself.
 * Source: design, section 7 (small numbers).
 */
import { attackChanges } from "./attack-changes";
import type { AttackVerdict, Leak } from "./attack-values";
import { attackValues } from "./attack-values";
import { earlierMask, tablesAbout } from "./earlier-snapshots";
import type { LinearSolver } from "./linear-problem";
import type {
  CountTable,
  Grid,
  Mask,
  Place,
  PublishedTable,
  TableVerdict,
} from "./protected-table";
import { checkTable, isHidden, publish, toGrid, valueAt } from "./protected-table";
import type { Partition } from "./published-system";
import { subjectPlaces } from "./published-system";
import { lossOf, primaryMask, suppress } from "./suppression";

/** How often cells are added around a leak before whole groups of cells are hidden. */
const REPAIRS = 6;

export interface PublicationRequest {
  /** New tables, all taken at one moment that is later than every earlier snapshot of their series. */
  readonly tables: readonly CountTable[];
  /** Every table published before that readers can combine with these. */
  readonly published: readonly PublishedTable[];
  readonly partitions: readonly Partition[];
  /** The small-number threshold of the region. */
  readonly threshold: number;
}

/** The audit line under a table: what was checked, without any hidden value. */
export interface DisclosureAudit {
  readonly threshold: number;
  readonly tables: number;
  readonly earlierTables: number;
  readonly hidden: number;
}

export type LeakCause = "too_few_people" | "earlier_snapshots";

export type PublicationVerdict =
  | {
      readonly ok: true;
      readonly tables: readonly PublishedTable[];
      readonly audit: DisclosureAudit;
    }
  | {
      readonly ok: false;
      readonly code: "leaks";
      readonly seriesIds: readonly string[];
      readonly cause: LeakCause;
    }
  | { readonly ok: false; readonly code: "tables_disagree" | "moments_out_of_order" }
  | Exclude<TableVerdict, { ok: true }>;

/** How much is hidden besides the cells that have to be. */
const LEVELS = ["cells", "emptyRows", "everything"] as const;
type Level = (typeof LEVELS)[number];

interface Draft {
  readonly table: CountTable;
  readonly grid: Grid;
  readonly mask: Mask;
}

function isEmptyRow(grid: Grid, row: number): boolean {
  return valueAt(grid, row, grid.columns) === 0;
}

function hideWhere(grid: Grid, mask: Mask, hide: (place: Place) => boolean): Mask {
  return grid.values.map((values, row) =>
    values.map((_, column) => isHidden(mask, row, column) || hide({ row, column })),
  );
}

/** A visible total of zero shows that all cells of its row are zero; hiding those would be pretence. */
function showEmptyRows(grid: Grid, mask: Mask): Mask {
  return mask.map((cells, row) => {
    if (!isEmptyRow(grid, row)) return cells;
    const isTotalHidden = isHidden(mask, row, grid.columns);
    return cells.map(() => isTotalHidden);
  });
}

function startMask(table: CountTable, request: PublicationRequest, level: Level): Mask {
  const grid = toGrid(table);
  const small = primaryMask(grid, request.threshold);
  const earlier = earlierMask(table, grid, request.published, request.threshold);
  const mask = hideWhere(grid, small, ({ row, column }) => isHidden(earlier, row, column));
  if (level === "everything") return hideWhere(grid, mask, () => true);
  if (level === "emptyRows") return hideWhere(grid, mask, ({ row }) => isEmptyRow(grid, row));
  return mask;
}

/** Completes a draft by itself; undefined when this level cannot protect it. */
function completed(draft: Draft, threshold: number): Draft | undefined {
  const { grid } = draft;
  const forced = showEmptyRows(grid, draft.mask);
  const mask = suppress({
    grid,
    threshold,
    forced,
    mayHide: ({ row }) => !isEmptyRow(grid, row),
  });
  return mask === undefined ? undefined : { ...draft, mask };
}

function sharesRowTotals(left: CountTable, right: CountTable): boolean {
  return left.population === right.population && left.rowDimension === right.rowDimension;
}

/** A total that one table hides is hidden in every table that shows it. */
function withSharedTotals(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const others = drafts.filter((other) => sharesRowTotals(draft.table, other.table));
    const hiddenRows = new Set(
      others.flatMap(({ table, grid, mask }) =>
        table.rows.filter((_name, row) => isHidden(mask, row, grid.columns)),
      ),
    );
    const { grid, table } = draft;
    const mask = hideWhere(
      grid,
      draft.mask,
      ({ row, column }) => column === grid.columns && hiddenRows.has(table.rows[row] ?? ""),
    );
    return { ...draft, mask };
  });
}

function hiddenCount(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { mask }) => sum + mask.flat().filter(Boolean).length, 0);
}

/** Completes all drafts, sharing totals, until nothing changes; undefined when one cannot be. */
function completedTogether(drafts: readonly Draft[], threshold: number): Draft[] | undefined {
  let current = [...drafts];
  for (let before = -1; hiddenCount(current) !== before;) {
    before = hiddenCount(current);
    const next = withSharedTotals(current).flatMap((draft) => completed(draft, threshold) ?? []);
    if (next.length < current.length) return undefined;
    current = next;
  }
  return current;
}

/** The cheapest places to hide besides, in the row and the column of a leak. */
function placesAround(draft: Draft, leak: Leak, published: PublishedTable): Place[] {
  const { grid, mask } = draft;
  const found = subjectPlaces(published).find(({ subject }) => subject.key === leak.subject.key);
  if (found === undefined) return [];
  const place: Place = { row: found.row, column: found.column ?? grid.columns };
  if (!isHidden(mask, place.row, place.column)) return [place];
  const cheapest = (places: readonly Place[]): Place[] =>
    places
      .filter(({ row, column }) => !isHidden(mask, row, column) && !isEmptyRow(grid, row))
      .sort((a, b) => lossOf(grid, a) - lossOf(grid, b))
      .slice(0, 1);
  const inRow = grid.values[place.row]?.map((_, column) => ({ row: place.row, column })) ?? [];
  const inColumn = grid.values.map((_, row) => ({ row, column: place.column }));
  return [...cheapest(inRow), ...cheapest(inColumn)];
}

function repaired(drafts: readonly Draft[], leaks: readonly Leak[]): Draft[] {
  return drafts.map((draft) => {
    const published = publish(draft.table, draft.grid, draft.mask);
    const places = leaks.flatMap((leak) => placesAround(draft, leak, published));
    const mask = hideWhere(draft.grid, draft.mask, ({ row, column }) =>
      places.some((place) => place.row === row && place.column === column),
    );
    return { ...draft, mask };
  });
}

interface Attacked {
  readonly verdict: AttackVerdict;
  readonly cause: LeakCause;
}

function attack(
  tables: readonly PublishedTable[],
  request: PublicationRequest,
  solve: LinearSolver,
): Attacked {
  const { partitions, threshold } = request;
  const populations = tables.map(({ population }) => population);
  const published = tablesAbout(populations, request.published, partitions);
  const newest = tables[0]?.takenAt ?? "";
  const together = [...published.filter(({ takenAt }) => takenAt === newest), ...tables];
  const values = attackValues(together, partitions, threshold, solve);
  if (!values.ok || published.length === 0) return { verdict: values, cause: "too_few_people" };
  const all = [...published, ...tables];
  const changes = attackChanges(all, partitions, newest, threshold, solve);
  return { verdict: changes, cause: "earlier_snapshots" };
}

function audited(
  tables: readonly PublishedTable[],
  drafts: readonly Draft[],
  { published, threshold }: PublicationRequest,
): PublicationVerdict {
  return {
    ok: true,
    tables,
    audit: {
      threshold,
      tables: tables.length,
      earlierTables: published.length,
      hidden: hiddenCount(drafts),
    },
  };
}

/** Tries one level; the cause when it cannot protect the tables. */
function protectAt(
  level: Level,
  request: PublicationRequest,
  solve: LinearSolver,
): PublicationVerdict | LeakCause {
  let drafts: Draft[] | undefined = request.tables.map((table) => ({
    table,
    grid: toGrid(table),
    mask: startMask(table, request, level),
  }));
  let cause: LeakCause = "too_few_people";
  for (let repair = 0; repair <= REPAIRS; repair += 1) {
    drafts = completedTogether(drafts, request.threshold);
    if (drafts === undefined) return cause;
    const tables = drafts.map(({ table, grid, mask }) => publish(table, grid, mask));
    const attacked = attack(tables, request, solve);
    if (attacked.verdict.ok) return audited(tables, drafts, request);
    if (attacked.verdict.code === "tables_disagree") return { ok: false, code: "tables_disagree" };
    cause = attacked.cause;
    const hidden = hiddenCount(drafts);
    drafts = repaired(drafts, attacked.verdict.leaks);
    if (hiddenCount(drafts) === hidden) return cause;
  }
  return cause;
}

function isInOrder({ tables, published }: PublicationRequest): boolean {
  const moments = new Set(tables.map(({ takenAt }) => takenAt));
  const [moment] = moments;
  if (moment === undefined || moments.size > 1) return false;
  const series = new Set(tables.map(({ seriesId }) => seriesId));
  return published.every(
    ({ seriesId, takenAt }) => takenAt <= moment && !(series.has(seriesId) && takenAt === moment),
  );
}

/**
 * Protects new tables together, against everything published before.
 * @returns the tables as readers get them with an audit line, or a refusal that names no cell.
 */
export function protectTables(
  request: PublicationRequest,
  solve: LinearSolver,
): PublicationVerdict {
  for (const table of request.tables) {
    const checked = checkTable(table);
    if (!checked.ok) return checked;
  }
  if (!isInOrder(request)) return { ok: false, code: "moments_out_of_order" };
  let cause: LeakCause = "too_few_people";
  for (const level of LEVELS) {
    const outcome = protectAt(level, request, solve);
    if (typeof outcome !== "string") return outcome;
    cause = outcome;
  }
  const seriesIds = request.tables.map(({ seriesId }) => seriesId);
  return { ok: false, code: "leaks", seriesIds, cause };
}
