/**
 * Rule: what a reader can derive of a hidden cell of one table follows from its rows, columns and
 * totals.
 *
 * Why this is exact. Seen as a network with a node per row, per column and for the total, every
 * hidden count is a flow: a cell from its row to its column, a row total from the total to its row.
 * Every table that fits what is published differs from the true one by a circulation. So a cell can
 * grow by the largest flow from its end back to its start through the other hidden cells, and shrink
 * by the largest flow the other way, both in whole numbers.
 * Source: design, section 7 (feasible interval of every hidden cell).
 */
import type { Grid, Mask, Place } from "./protected-table";
import { isHidden, placesOf, valueAt } from "./protected-table";

const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** From which node to which a place flows; growing goes along, shrinking goes against. */
export function arcOf(grid: Grid, { row, column }: Place): { from: number; to: number } {
  const columnNode = grid.rows + column;
  return column === grid.columns ? { from: columnNode, to: row } : { from: row, to: columnNode };
}

/** Nodes: the rows, then the columns, then the total. */
export function nodeCount(grid: Grid): number {
  return grid.rows + grid.columns + 1;
}

/**
 * The smallest value a reader must allow for a hidden place: one for a row total when every hidden row
 * is known to hold somebody, else zero.
 */
export function lowestValue(grid: Grid, mask: Mask, column: number): 0 | 1 {
  if (column !== grid.columns) return 0;
  const hiddenRows = mask.flatMap((_, row) => (isHidden(mask, row, column) ? [row] : []));
  return hiddenRows.every((row) => valueAt(grid, row, column) > 0) ? 1 : 0;
}

/** How much may flow from one node to another; the entry at `from * nodes + to`. */
export type Capacities = number[];

/** By how much each hidden value may grow and shrink. */
function capacitiesOf(grid: Grid, mask: Mask): Capacities {
  const nodes = nodeCount(grid);
  const capacities: Capacities = new Array<number>(nodes * nodes).fill(0);
  const lowestTotal = lowestValue(grid, mask, grid.columns);
  for (const place of placesOf(grid)) {
    if (!isHidden(mask, place.row, place.column)) continue;
    const { from, to } = arcOf(grid, place);
    const lowest = place.column === grid.columns ? lowestTotal : 0;
    capacities[from * nodes + to] = UNLIMITED;
    capacities[to * nodes + from] = valueAt(grid, place.row, place.column) - lowest;
  }
  return capacities;
}

/** Breadth-first search for a path with capacity; the node before each node, or undefined. */
function findPath(
  capacities: Capacities,
  nodes: number,
  source: number,
  sink: number,
): number[] | undefined {
  const before = new Array<number>(nodes).fill(-1);
  before[source] = source;
  const queue = [source];
  for (const node of queue) {
    for (let next = 0; next < nodes; next += 1) {
      if (before[next] !== -1 || (capacities[node * nodes + next] ?? 0) <= 0) continue;
      before[next] = node;
      if (next === sink) return before;
      queue.push(next);
    }
  }
  return undefined;
}

function pushAlong(
  capacities: Capacities,
  nodes: number,
  before: readonly number[],
  source: number,
  sink: number,
  limit: number,
): number {
  let amount = limit;
  for (let node = sink; node !== source; node = before[node] ?? source) {
    amount = Math.min(amount, capacities[(before[node] ?? source) * nodes + node] ?? 0);
  }
  for (let node = sink; node !== source; node = before[node] ?? source) {
    const previous = before[node] ?? source;
    const along = previous * nodes + node;
    const against = node * nodes + previous;
    capacities[along] = (capacities[along] ?? 0) - amount;
    capacities[against] = (capacities[against] ?? 0) + amount;
  }
  return amount;
}

function largestFlow(
  capacities: Capacities,
  nodes: number,
  source: number,
  sink: number,
  limit: number,
): number {
  let flow = 0;
  while (flow < limit) {
    const path = findPath(capacities, nodes, source, sink);
    if (path === undefined) return flow;
    flow += pushAlong(capacities, nodes, path, source, sink, limit - flow);
  }
  return flow;
}

/** A way in which a hidden value can differ from what it is. */
export interface Shift {
  /** Where the counts that go round start, and where they come back. */
  readonly source: number;
  readonly sink: number;
  /** By how much it can differ this way. */
  readonly amount: number;
  /** By how much more it could, if only more cells were hidden. */
  readonly room: number;
  /** What may still flow when that much does. */
  readonly left: Readonly<Capacities>;
}

/** By how much a hidden value can be larger and smaller than it is. */
export interface Leeway {
  readonly up: Shift;
  readonly down: Shift;
}

/** A table and its mask, ready to be asked about its hidden places. */
export interface FlowProblem {
  readonly grid: Grid;
  readonly capacities: Capacities;
}

export function flowProblem(grid: Grid, mask: Mask): FlowProblem {
  return { grid, capacities: capacitiesOf(grid, mask) };
}

/**
 * The leeway of one hidden place.
 * @param enough stop counting once both amounts together reach this; the true leeway may be larger then
 */
export function leewayOf(problem: FlowProblem, place: Place, enough: number): Leeway {
  const { grid, capacities } = problem;
  const nodes = nodeCount(grid);
  const { from, to } = arcOf(grid, place);
  const shift = (source: number, sink: number, most: number, limit: number): Shift => {
    const left = capacities.slice();
    left[from * nodes + to] = 0;
    left[to * nodes + from] = 0;
    const amount = largestFlow(left, nodes, source, sink, Math.min(most, limit));
    return { source, sink, amount, room: most - amount, left };
  };
  const up = shift(to, from, UNLIMITED, enough);
  const down = shift(from, to, capacities[to * nodes + from] ?? 0, enough - up.amount);
  return { up, down };
}
