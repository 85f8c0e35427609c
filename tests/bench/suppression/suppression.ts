/**
 * Rule: cells and row totals from 1 up to one below the threshold are hidden (primary), and further
 * cells are hidden with them until no hidden value can be derived within the threshold
 * (complementary). As little as possible is lost: first as few hidden cells as possible, a row total
 * counting for two, then as few people behind the marker as possible.
 *
 * A zero is shown: nobody is there to be exposed, and who was never heard must be visible. A role with
 * fewer people than the threshold is not divided over municipalities at all.
 *
 * Each leaking cell gets the cheapest cycle of cells around which counts can shift by enough; then
 * whatever turned out not to be needed is shown again. Several orders are tried and the least loss
 * wins; tables with few choices are solved exactly.
 * Source: design, section 7 (small numbers).
 */
import type { Shift } from "./cell-flow";
import { arcOf, flowProblem, leewayOf, lowestValue, nodeCount } from "./cell-flow";
import type { Grid, Mask, Place } from "./protected-table";
import { isHidden, placesOf, requiredWidth, valueAt } from "./protected-table";

/** More choices than this and the search for the least loss is no longer exhaustive. */
const EXACT_CHOICES = 12;

export interface SuppressionProblem {
  readonly grid: Grid;
  readonly threshold: number;
  /** What must be hidden. */
  readonly forced: Mask;
  /** What may be hidden besides. */
  readonly mayHide: (place: Place) => boolean;
}

/** What must be hidden whatever else is published: the small numbers, and roles too small to divide. */
export function primaryMask(grid: Grid, threshold: number): Mask {
  return grid.values.map((values, row) => {
    const isEmptyRow = valueAt(grid, row, grid.columns) === 0;
    return values.map((value, column) => {
      if (value > 0 && value < threshold) return true;
      const columnTotal = grid.columnTotals[column] ?? threshold;
      return !isEmptyRow && columnTotal > 0 && columnTotal < threshold;
    });
  });
}

/** What hiding a place costs: cells first, people second. */
export function lossOf(grid: Grid, { row, column }: Place): number {
  const cells = column === grid.columns ? 2 : 1;
  return cells + valueAt(grid, row, column) / (grid.total + 1) / (grid.rows * grid.columns);
}

/** What a mask hides in all, in the same measure. */
export function maskLoss(grid: Grid, mask: Mask): number {
  return placesOf(grid).reduce(
    (sum, place) => (isHidden(mask, place.row, place.column) ? sum + lossOf(grid, place) : sum),
    0,
  );
}

function withPlaces(mask: Mask, places: readonly Place[], hidden: boolean): Mask {
  const next = mask.map((row) => [...row]);
  for (const { row, column } of places) {
    const cells = next[row];
    if (cells !== undefined) cells[column] = hidden;
  }
  return next;
}

function widthFor(problem: SuppressionProblem, { column }: Place): number {
  const { grid, threshold } = problem;
  const exact = { ...grid, rowCount: grid.rows };
  return requiredWidth(exact, column === grid.columns ? null : column, threshold);
}

/** A hidden place whose value can be derived too precisely, with the width that is missing. */
interface LeakingPlace {
  readonly place: Place;
  readonly missing: number;
  readonly shifts: readonly Shift[];
}

/** The hidden places that leak. */
function leaksOf(
  problem: SuppressionProblem,
  mask: Mask,
  order: readonly Place[],
  stopAtFirst: boolean,
): LeakingPlace[] {
  const flow = flowProblem(problem.grid, mask);
  const leaks: LeakingPlace[] = [];
  for (const place of order) {
    if (!isHidden(mask, place.row, place.column)) continue;
    const width = widthFor(problem, place);
    const { up, down } = leewayOf(flow, place, width);
    const missing = width - up.amount - down.amount;
    if (missing <= 0) continue;
    leaks.push({ place, missing, shifts: [up, down] });
    if (stopAtFirst) break;
  }
  return leaks;
}

/** Whether no hidden value of this one table can be derived within the required width. */
export function isSafeAlone(problem: SuppressionProblem, mask: Mask): boolean {
  return leaksOf(problem, mask, placesOf(problem.grid), true).length === 0;
}

interface Step {
  readonly cost: number;
  readonly place: Place | null;
}

/**
 * What it costs to shift `amount` more from node to node, besides what is shifted already; absent where it
 * cannot be done.
 */
function stepsFor(
  problem: SuppressionProblem,
  mask: Mask,
  leak: Place,
  amount: number,
  left: Shift["left"],
) {
  const { grid } = problem;
  const nodes = nodeCount(grid);
  const steps = new Map<number, Map<number, Step>>();
  const add = (from: number, to: number, step: Step): void => {
    const known = steps.get(from) ?? new Map<number, Step>();
    steps.set(from, known.set(to, step));
  };
  for (const place of placesOf(grid)) {
    if (place.row === leak.row && place.column === leak.column) continue;
    const { from, to } = arcOf(grid, place);
    if (isHidden(mask, place.row, place.column)) {
      const free: Step = { cost: 0, place: null };
      if ((left[from * nodes + to] ?? 0) >= amount) add(from, to, free);
      if ((left[to * nodes + from] ?? 0) >= amount) add(to, from, free);
      continue;
    }
    if (!problem.mayHide(place)) continue;
    const step: Step = { cost: lossOf(grid, place), place };
    add(from, to, step);
    const spare = valueAt(grid, place.row, place.column) - lowestValue(grid, mask, place.column);
    if (spare >= amount) add(to, from, step);
  }
  return steps;
}

/** Dijkstra over at most a few dozen nodes; the places to hide along the way, or undefined. */
function cheapestWay(
  steps: ReadonlyMap<number, ReadonlyMap<number, Step>>,
  nodes: number,
  source: number,
  sink: number,
): { cost: number; places: Place[] } | undefined {
  const cost = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
  const before = new Map<number, number>();
  const open = new Set([source]);
  cost[source] = 0;
  while (open.size > 0) {
    const node = [...open].reduce((a, b) => ((cost[b] ?? 0) < (cost[a] ?? 0) ? b : a));
    open.delete(node);
    if (node === sink) break;
    for (const [next, step] of steps.get(node) ?? []) {
      const total = (cost[node] ?? 0) + step.cost;
      if (total >= (cost[next] ?? 0)) continue;
      cost[next] = total;
      before.set(next, node);
      open.add(next);
    }
  }
  if (!before.has(sink)) return undefined;
  const places: Place[] = [];
  for (let node = sink; node !== source;) {
    const previous = before.get(node) ?? source;
    const place = steps.get(previous)?.get(node)?.place;
    if (place) places.push(place);
    node = previous;
  }
  return { cost: cost[sink] ?? 0, places };
}

/** The cheapest places to hide that widen a leaking one, by as much as possible of what is missing. */
function widening(problem: SuppressionProblem, mask: Mask, leak: LeakingPlace): Place[] {
  const nodes = nodeCount(problem.grid);
  for (let amount = leak.missing; amount >= 1; amount -= 1) {
    const ways = leak.shifts
      .filter(({ room }) => room >= amount)
      .flatMap(({ source, sink, left }) => {
        const steps = stepsFor(problem, mask, leak.place, amount, left);
        return cheapestWay(steps, nodes, source, sink) ?? [];
      });
    const [best] = ways.sort((a, b) => a.cost - b.cost);
    if (best) return best.places;
  }
  return [];
}

/** Hides more until nothing leaks; undefined when that cannot be reached. */
function complete(problem: SuppressionProblem, order: readonly Place[]): Mask | undefined {
  let mask = problem.forced;
  for (;;) {
    const [leak] = leaksOf(problem, mask, order, true);
    if (leak === undefined) return mask;
    const places = widening(problem, mask, leak);
    if (places.length === 0) return undefined;
    mask = withPlaces(mask, places, true);
  }
}

/** Shows again what need not be hidden, the greatest loss first. */
function prune(problem: SuppressionProblem, mask: Mask): Mask {
  const extra = placesOf(problem.grid)
    .filter(({ row, column }) => isHidden(mask, row, column))
    .filter(({ row, column }) => !isHidden(problem.forced, row, column))
    .sort((a, b) => lossOf(problem.grid, b) - lossOf(problem.grid, a));
  return extra.reduce((current, place) => {
    const shown = withPlaces(current, [place], false);
    return isSafeAlone(problem, shown) ? shown : current;
  }, mask);
}

function exhaustive(problem: SuppressionProblem, best: Mask | undefined): Mask | undefined {
  const choices = placesOf(problem.grid)
    .filter(({ row, column }) => !isHidden(problem.forced, row, column))
    .filter((place) => problem.mayHide(place));
  if (choices.length > EXACT_CHOICES) return best;
  let found = best;
  let least = best === undefined ? Number.POSITIVE_INFINITY : maskLoss(problem.grid, best);
  const visit = (index: number, mask: Mask, loss: number): void => {
    if (loss >= least) return;
    const place = choices[index];
    if (place === undefined) {
      if (!isSafeAlone(problem, mask)) return;
      found = mask;
      least = loss;
      return;
    }
    visit(index + 1, mask, loss);
    visit(index + 1, withPlaces(mask, [place], true), loss + lossOf(problem.grid, place));
  };
  visit(0, problem.forced, maskLoss(problem.grid, problem.forced));
  return found;
}

function orders(grid: Grid): Place[][] {
  const rowByRow = placesOf(grid);
  const byColumn = [...rowByRow].sort((a, b) => a.column - b.column || a.row - b.row);
  const bySize = [...rowByRow].sort(
    (a, b) => valueAt(grid, b.row, b.column) - valueAt(grid, a.row, a.column),
  );
  return [rowByRow, [...rowByRow].reverse(), byColumn, bySize];
}

/**
 * A mask under which no hidden value of the table can be derived within the required width.
 * @returns the mask with the least loss found (the least there is, for small tables), or undefined
 *   when the places that may be hidden do not suffice.
 */
export function suppress(problem: SuppressionProblem): Mask | undefined {
  const masks = orders(problem.grid).flatMap((order) => {
    const mask = complete(problem, order);
    return mask === undefined ? [] : [prune(problem, mask)];
  });
  const [best] = masks.sort((a, b) => maskLoss(problem.grid, a) - maskLoss(problem.grid, b));
  return exhaustive(problem, best);
}
