/**
 * Rule: what a reader can know of a role by municipality is every number that fits all snapshots together. This is
 * that computing for one role: at each moment an exact total and a range per municipality, and between moments
 * nobody leaves (the reader who supposes least change knows most).
 *
 * How. People who join flow from their moment to a municipality and on to the next moment; a range bounds what flows
 * there. The ranges are nested and the totals are sums, so it is a network: every bound is a whole number, and all
 * numbers in between are possible too. How far a number can move is found by pushing people around in circles.
 * Source: design, section 7 (the audit).
 */
import type { Interval } from "./interval";

/** One moment: how many people the role has, and what is shown of each municipality. */
export interface ColumnMoment {
  readonly total: number;
  readonly ranges: readonly Interval[];
}

/** A solution of the network: the flow over each arc. */
export type Flow = Int32Array;

interface Arc {
  readonly from: number;
  readonly to: number;
}

export class ColumnHistory {
  private readonly arcs: Arc[] = [];
  private readonly leaving: number[][];
  private readonly entering: number[][];
  private readonly lower: Int32Array;
  private readonly upper: Int32Array;
  private readonly supplies: readonly number[];
  readonly rows: number;
  readonly moments: number;
  /** How often a way around was looked for: the measure of work, the same on every machine. */
  searches = 0;

  constructor(moments: readonly ColumnMoment[]) {
    this.moments = moments.length;
    this.rows = moments[0]?.ranges.length ?? 0;
    this.supplies = moments.map(({ total }, index) => total - (moments[index - 1]?.total ?? 0));
    const nodes = this.moments + this.moments * this.rows + 1;
    this.leaving = Array.from({ length: nodes }, () => []);
    this.entering = Array.from({ length: nodes }, () => []);
    const bounds: Interval[] = [];
    const add = (from: number, to: number, bound: Interval): void => {
      this.leaving[from]?.push(this.arcs.length);
      this.entering[to]?.push(this.arcs.length);
      this.arcs.push({ from, to });
      bounds.push(bound);
    };
    const last = moments.at(-1)?.total ?? 0;
    for (const [moment, { ranges }] of moments.entries()) {
      for (const [row, range] of ranges.entries()) {
        add(moment, this.place(moment, row), { min: 0, max: last });
        const next = moment + 1 < this.moments ? this.place(moment + 1, row) : nodes - 1;
        add(this.place(moment, row), next, range);
      }
    }
    this.lower = Int32Array.from(bounds, ({ min }) => min);
    this.upper = Int32Array.from(bounds, ({ max }) => max);
  }

  private place(moment: number, row: number): number {
    return this.moments + moment * this.rows + row;
  }

  /** The arc of those who join a municipality at a moment. */
  joining(moment: number, row: number): number {
    return 2 * (moment * this.rows + row);
  }

  /** The arc of those who are in a municipality at a moment. */
  present(moment: number, row: number): number {
    return this.joining(moment, row) + 1;
  }

  /** Narrows what is known of a municipality at a moment; `undo` with the range that this gives back. */
  narrow(moment: number, row: number, range: Interval): Interval {
    const arc = this.present(moment, row);
    const before = { min: this.lower[arc] ?? 0, max: this.upper[arc] ?? 0 };
    this.lower[arc] = range.min;
    this.upper[arc] = range.max;
    return before;
  }

  range(moment: number, row: number): Interval {
    const arc = this.present(moment, row);
    return { min: this.lower[arc] ?? 0, max: this.upper[arc] ?? 0 };
  }

  /** One way in which everything shown can be true; undefined when it cannot unless somebody left. */
  solve(): Flow | undefined {
    if (this.supplies.some((supply) => supply < 0) || this.rows === 0) return undefined;
    const flow = new Int32Array(this.arcs.length);
    for (const [moment, supply] of this.supplies.entries()) {
      flow[this.joining(moment, 0)] = supply;
      for (let later = moment; later < this.moments; later += 1) {
        const arc = this.present(later, 0);
        flow[arc] = (flow[arc] ?? 0) + supply;
      }
    }
    return this.repair(flow) ? flow : undefined;
  }

  /** Brings a flow back within the bounds, in place; false when that is impossible. */
  repair(flow: Flow): boolean {
    for (let arc = 0; arc < flow.length; arc += 1) {
      const missing = (this.lower[arc] ?? 0) - (flow[arc] ?? 0);
      if (missing > 0 && this.push(flow, arc, 1, missing) < missing) return false;
      const excess = (flow[arc] ?? 0) - (this.upper[arc] ?? 0);
      if (excess > 0 && this.push(flow, arc, -1, excess) < excess) return false;
    }
    return true;
  }

  /** Whether an arc can carry at least `values` different numbers, counted up and down from `flow`. */
  hasRoom(flow: Flow, arc: number, values: number): boolean {
    const need = values - 1;
    const up = this.push(flow.slice(), arc, 1, need);
    return up >= need || this.push(flow.slice(), arc, -1, need - up) + up >= need;
  }

  /** The lowest and highest number an arc can carry. */
  extent(flow: Flow, arc: number): Interval {
    const now = flow[arc] ?? 0;
    const most = this.upper[arc] ?? 0;
    const down = this.push(flow.slice(), arc, -1, now);
    return { min: now - down, max: now + this.push(flow.slice(), arc, 1, most - now) };
  }

  /** Moves up to `limit` people onto an arc (or off it) by circles that stay within all bounds. */
  push(flow: Flow, arc: number, direction: 1 | -1, limit: number): number {
    const { from, to } = this.arcs[arc] ?? { from: 0, to: 0 };
    let pushed = 0;
    while (pushed < limit) {
      const room = Math.min(limit - pushed, this.room(flow, arc, direction));
      if (room <= 0) break;
      const way = direction === 1 ? this.way(flow, arc, to, from) : this.way(flow, arc, from, to);
      if (way === undefined) break;
      const amount = way.reduce((least, step) => Math.min(least, step.room), room);
      for (const step of way) flow[step.arc] = (flow[step.arc] ?? 0) + step.direction * amount;
      flow[arc] = (flow[arc] ?? 0) + direction * amount;
      pushed += amount;
    }
    return pushed;
  }

  private room(flow: Flow, arc: number, direction: 1 | -1): number {
    const value = flow[arc] ?? 0;
    return direction === 1 ? (this.upper[arc] ?? 0) - value : value - (this.lower[arc] ?? 0);
  }

  /** The shortest way for people from one node to another, without the given arc. */
  private way(flow: Flow, without: number, start: number, end: number): WayStep[] | undefined {
    this.searches += 1;
    const cameBy = new Int32Array(this.leaving.length).fill(-1);
    const sign = new Int8Array(this.leaving.length);
    const queue = [start];
    sign[start] = 2;
    for (let head = 0; head < queue.length && sign[end] === 0; head += 1) {
      const node = queue[head] ?? 0;
      for (const direction of [1, -1] as const) {
        for (const arc of (direction === 1 ? this.leaving : this.entering)[node] ?? []) {
          const ends = this.arcs[arc];
          if (ends === undefined || arc === without) continue;
          const next = direction === 1 ? ends.to : ends.from;
          if (sign[next] !== 0 || this.room(flow, arc, direction) <= 0) continue;
          sign[next] = direction;
          cameBy[next] = arc;
          queue.push(next);
        }
      }
    }
    if (sign[end] === 0) return undefined;
    const steps: WayStep[] = [];
    for (let node = end; node !== start;) {
      const arc = cameBy[node] ?? 0;
      const direction = sign[node] === 1 ? 1 : -1;
      const ends = this.arcs[arc] ?? { from: start, to: start };
      steps.push({ arc, direction, room: this.room(flow, arc, direction) });
      node = direction === 1 ? ends.from : ends.to;
    }
    return steps;
  }
}

interface WayStep {
  readonly arc: number;
  readonly direction: 1 | -1;
  readonly room: number;
}
