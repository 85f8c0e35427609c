/**
 * Rule: points of an advice keep the labels of the document ("1a", "2c", "integrality") and stand in its order: by
 * number, then by letter, labels without a number last. Source: advice as councils number it and the issue on reporting back.
 */
const RUNS = /\d+|[^\d\s.)-]+/g;

/** Orders two labels; for use in `sort`. "2b" comes before "10a", "1" before "1a" before "1a.2". */
export function comparePointLabels(a: string, b: string): number {
  const left = a.toLowerCase().match(RUNS) ?? [];
  const right = b.toLowerCase().match(RUNS) ?? [];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareRuns(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareRuns(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const left = Number(a);
  const right = Number(b);
  if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? 1 : -1;
  if (!Number.isNaN(left)) return left - right;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The group a label belongs to ("1" of "1a"); null for a label without a number, which stands on its own. */
export function pointGroup(label: string): string | null {
  return /^\d+/.exec(label.trim())?.[0] ?? null;
}

/** The label that comes next when nobody gives one: the number after the highest. */
export function nextPointLabel(labels: readonly string[]): string {
  const numbers = labels.map((label) => Number(pointGroup(label) ?? "0"));
  return String(Math.max(0, ...numbers) + 1);
}
