/**
 * Rule: how many people of a role came from each municipality is told by questions with a yes or no, and a question
 * is answered only when, whatever the answer, every municipality that has somebody keeps at least as many possible
 * numbers as the threshold, and nobody is certain of a change of one to four since an earlier snapshot. Whether a
 * question is asked rests on what was told before and on nothing else; so who knows this method learns from the
 * questions that were not answered nothing at all. What the answers leave is a band: 1-5, or wider where the
 * neighbours would give it away.
 *
 * The first question is which municipalities have anybody. It is answered unless all people come from one
 * municipality, or from nearly as many municipalities as there are people; "not divided" can mean either, so it says
 * of no municipality that somebody is there.
 * Source: design, section 7 (bands, the audit). The principle is that of simulatable auditing: Kenthapadi, Mishra and
 * Nissim, "Simulatable auditing", PODS 2005.
 */
import type { Band } from "./bands";
import { bandEnds, NOBODY } from "./bands";
import type { ColumnMoment, Flow } from "./column-history";
import { ColumnHistory } from "./column-history";
import type { EarlierDivision } from "./earlier-divisions";
import { boundMoments, wholeMoments } from "./earlier-divisions";
import type { Interval } from "./interval";
import { ZERO } from "./interval";

export interface DivisionRequest {
  readonly counts: readonly number[];
  readonly takenAt: string;
  readonly threshold: number;
  /** Every different division of this role that was published before, the earliest first. */
  readonly earlier: readonly EarlierDivision[];
  /** How many searches the computing may take; then the bands stay as wide as they are. */
  readonly budget: number;
}

/** The division, or the earlier one that still stands. */
export type Division = EarlierDivision;

/** A division is made anew when its role has grown or shrunk by a quarter, and by the threshold at least. */
const NEW_DIVISION_SHARE = 4;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isDueAgain(total: number, last: EarlierDivision, threshold: number): boolean {
  const change = Math.abs(total - last.weighed);
  return change >= Math.max(threshold, Math.ceil(last.weighed / NEW_DIVISION_SHARE));
}

/** From so many reached places on, so many people say too much of each of them. */
function tooManyPlaces(people: number, places: number, threshold: number): number {
  if (people > places + threshold - 2) return Number.POSITIVE_INFINITY;
  return Math.min(people - threshold + 2, places - 1);
}

function mayBeDivided(request: DivisionRequest, total: number, last: EarlierDivision | undefined) {
  const { counts, threshold } = request;
  if (total === 0) return true;
  if (total < threshold) return false;
  const reached = counts.filter((count) => count > 0).length;
  if (reached === 1 || reached >= tooManyPlaces(total, counts.length, threshold)) return false;
  const before = last?.bands;
  if (!before || total < last.total) return true;
  const isNew = (count: number, row: number) => count > 0 && before[row]?.max === 0;
  const joined = counts.filter(isNew).length;
  const open = before.filter(({ max }) => max === 0).length;
  return joined === 0 || joined < tooManyPlaces(total - last.total, open, threshold);
}

/** What must not become known. */
interface Guard {
  readonly threshold: number;
  /** People the role had at moments when it was left whole: perhaps all of one municipality. */
  readonly wholes: readonly number[];
}

/** Whether exactly one municipality can have held everybody who was there while the role was left whole. */
function pointsAtOne(history: ColumnHistory, flow: Flow, people: number): boolean {
  const moment = history.moments - 1;
  let able = 0;
  for (let row = 0; row < history.rows && able < 2; row += 1) {
    const missing = people - (flow[history.present(moment, row)] ?? 0);
    const arc = history.present(moment, row);
    if (missing <= 0 || history.push(flow.slice(), arc, 1, missing) >= missing) able += 1;
  }
  return able === 1;
}

/**
 * Whether as many municipalities stay open as so many people can just be too many for: had those not all been of one
 * municipality, then everyone of these has somebody, and too few numbers are left for it.
 */
function pointsAtAll(history: ColumnHistory, people: number, threshold: number): boolean {
  const moment = history.moments - 1;
  let open = 0;
  for (let row = 0; row < history.rows; row += 1) {
    if (history.range(moment, row).max > 0) open += 1;
  }
  return open === people - threshold + 2;
}

/** Whether nobody knows too much when this is all that is told. */
function isSafe(history: ColumnHistory, flow: Flow, { threshold, wholes }: Guard): boolean {
  if (wholes.some((people) => pointsAtOne(history, flow, people))) return false;
  if (wholes.some((people) => pointsAtAll(history, people, threshold))) return false;
  for (let moment = 0; moment < history.moments; moment += 1) {
    for (let row = 0; row < history.rows; row += 1) {
      const { min, max } = history.range(moment, row);
      if (max === 0) continue;
      const arc = history.present(moment, row);
      if (min > 0 && !history.hasRoom(flow, arc, threshold)) return false;
      if (moment > 0 && isChangeKnown(history, flow, history.joining(moment, row), threshold)) {
        return false;
      }
    }
  }
  return true;
}

/** Whether it is certain that somebody joined, and that they are fewer than the threshold. */
function isChangeKnown(
  history: ColumnHistory,
  flow: Flow,
  arc: number,
  threshold: number,
): boolean {
  const joined = flow[arc] ?? 0;
  if (joined === 0) return false;
  if (history.push(flow.slice(), arc, -1, joined) === joined) return false;
  return (
    joined < threshold &&
    history.push(flow.slice(), arc, 1, threshold - joined) < threshold - joined
  );
}

interface Question {
  readonly row: number;
  /** "At most so many?" */
  readonly end: number;
}

/** The question that splits the widest range nearest to its middle; undefined when all were asked. */
function nextQuestion(
  history: ColumnHistory,
  ends: readonly number[],
  asked: ReadonlySet<string>,
): Question | undefined {
  const moment = history.moments - 1;
  let best: (Question & { width: number; distance: number }) | undefined;
  for (let row = 0; row < history.rows; row += 1) {
    const { min, max } = history.range(moment, row);
    for (const end of ends) {
      if (end < min || end >= max || asked.has(`${row}/${end}`)) continue;
      const distance = Math.abs(2 * end + 1 - min - max);
      const width = max - min;
      const isBetter =
        best === undefined ||
        width > best.width ||
        (width === best.width && row === best.row && distance < best.distance);
      if (isBetter) best = { row, end, width, distance };
    }
  }
  return best;
}

/** A flow for one answer; undefined when that answer is impossible. */
function answered(
  history: ColumnHistory,
  flow: Flow,
  row: number,
  range: Interval,
): Flow | undefined {
  const before = history.narrow(history.moments - 1, row, range);
  const next = flow.slice();
  const isPossible = history.repair(next);
  history.narrow(history.moments - 1, row, before);
  return isPossible ? next : undefined;
}

function isSafeWith(
  history: ColumnHistory,
  flow: Flow,
  { row, range, guard }: { row: number; range: Interval; guard: Guard },
): boolean {
  const before = history.narrow(history.moments - 1, row, range);
  const safe = isSafe(history, flow, guard);
  history.narrow(history.moments - 1, row, before);
  return safe;
}

/** Asks one question when both answers are safe, and keeps the true one. */
function ask(
  history: ColumnHistory,
  flow: Flow,
  question: Question,
  count: number,
  guard: Guard,
): Flow {
  const { row, end } = question;
  const { min, max } = history.range(history.moments - 1, row);
  const low = { min, max: end };
  const high = { min: end + 1, max };
  const lowFlow = answered(history, flow, row, low);
  const highFlow = answered(history, flow, row, high);
  if (lowFlow === undefined || highFlow === undefined) return flow;
  if (!isSafeWith(history, lowFlow, { row, range: low, guard })) return flow;
  if (!isSafeWith(history, highFlow, { row, range: high, guard })) return flow;
  history.narrow(history.moments - 1, row, count <= end ? low : high);
  return count <= end ? lowFlow : highFlow;
}

/**
 * What the true numbers would be told as when nobody left since the earlier divisions; undefined when somebody did.
 * Nothing new is told then: a division that does not fit the earlier ones would say of somebody that they left.
 */
function openHistory(earlier: readonly ColumnMoment[], counts: readonly number[], total: number) {
  const reached = counts.filter((count) => count > 0).length;
  const ranges = counts.map((count) => (count === 0 ? ZERO : { min: 1, max: total - reached + 1 }));
  const truth = new ColumnHistory([
    ...earlier,
    { total, ranges: counts.map((count) => ({ min: count, max: count })) },
  ]);
  if (truth.solve() === undefined) return undefined;
  return new ColumnHistory([...earlier, { total, ranges }]);
}

function toBands(history: ColumnHistory, counts: readonly number[], widest: number): Band[] {
  return counts.map((count, row) => {
    if (count === 0) return NOBODY;
    const { min, max } = history.range(history.moments - 1, row);
    return { min, max: max >= widest ? null : max };
  });
}

/**
 * Divides one role over the municipalities.
 * @returns the division to publish; the last one again when too little changed to make a new one
 */
export function divideColumn(request: DivisionRequest): Division {
  const { counts, takenAt, threshold, earlier, budget } = request;
  const total = sum(counts);
  const last = earlier.at(-1);
  const whole: Division = { takenAt, total, weighed: total, bands: null };
  if (last !== undefined && last.weighed >= threshold && !isDueAgain(total, last, threshold)) {
    return last;
  }
  // What was told earlier still stands while too little can be told anew.
  const mayStand = last?.bands && last.total >= threshold && total >= last.total;
  const unchanged: Division = mayStand ? { ...last, weighed: total } : whole;
  if (!mayBeDivided(request, total, last)) return unchanged;
  if (total === 0) return { ...whole, bands: counts.map(() => NOBODY) };
  const history = openHistory(boundMoments(earlier, total), counts, total);
  const start = history?.solve();
  const guard: Guard = { threshold, wholes: wholeMoments(earlier, total, threshold) };
  if (history === undefined || start === undefined || !isSafe(history, start, guard)) {
    return unchanged;
  }
  let flow = start;
  const ends = bandEnds(total, threshold);
  const asked = new Set<string>();
  while (history.searches < budget) {
    const question = nextQuestion(history, ends, asked);
    if (question === undefined) break;
    asked.add(`${question.row}/${question.end}`);
    flow = ask(history, flow, question, counts[question.row] ?? 0, guard);
  }
  const reached = counts.filter((count) => count > 0).length;
  return { ...whole, bands: toBands(history, counts, total - reached + 1) };
}
