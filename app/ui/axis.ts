/** Marks at about this many even distances. */
const STEPS = 4;
/** Distances that are easy to read, before a power of ten. */
const EASY = [1, 2, 5, 10];

/** Whole numbers at even, easy distances from 0, the last at or above the largest value. */
export function axisTicks(largest: number): number[] {
  const least = Math.max(1, largest / STEPS);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * (EASY.find((easy) => easy * power >= least) ?? 10);
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
