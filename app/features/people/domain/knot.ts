/**
 * Rule: whoever takes part ties a knot of their own into the red thread. There are twelve, so that somebody finds their own
 * back and nobody is recognised by it.
 * Source: design, look (the red thread: a knot for what happened).
 */

/** How a knot is drawn: points all around, how far the line swings, and which of two crossing lines lies above. */
export interface KnotShape {
  readonly points: number;
  readonly swing: number;
  readonly turned: boolean;
}

const POINTS = [3, 5, 7] as const;
const SWINGS = [0.4, 0.54] as const;

/** All knots, in an order that never changes: a person is one of these numbers. */
export const KNOTS: readonly KnotShape[] = POINTS.flatMap((points) =>
  SWINGS.flatMap((swing) => [false, true].map((turned) => ({ points, swing, turned }))),
);

/** The half of the square that a knot is drawn in; its middle is 0, 0 and the thread runs past at the bottom. */
export const KNOT_RADIUS = 50;

/** The lines of a knot: all of it, and the pieces that lie above another one. */
export interface KnotLines {
  readonly whole: string;
  readonly above: readonly string[];
}

const PIECES_PER_POINT = 6;
const TURNS = 2 * 2 * Math.PI;

const round = (value: number) => Math.round(value * 10) / 10;

/** A piece of the line as curves: in where it begins and ends, in turns around the middle. */
function curve({ points, swing }: KnotShape, from: number, to: number, pieces: number): string {
  const middle = KNOT_RADIUS / (1 + swing);
  const reach = middle * swing;
  const at = (turn: number) => {
    const far = middle + reach * Math.cos((points * turn) / 2);
    const out = (-reach * points * Math.sin((points * turn) / 2)) / 2;
    // From the bottom to the right, as somebody writes.
    const [x, y] = [Math.sin(turn), Math.cos(turn)];
    return { x: far * x, y: far * y, dx: out * x + far * y, dy: out * y - far * x };
  };
  const step = (to - from) / pieces;
  const begin = at(from);
  const drawn = Array.from({ length: pieces }, (_, piece) => {
    const [a, b] = [at(from + piece * step), at(from + (piece + 1) * step)];
    const third = step / 3;
    const numbers = [
      [a.x + a.dx * third, a.y + a.dy * third],
      [b.x - b.dx * third, b.y - b.dy * third],
      [b.x, b.y],
    ];
    return `C${numbers.map((pair) => pair.map(round).join(" ")).join(" ")}`;
  });
  return `M${round(begin.x)} ${round(begin.y)}${drawn.join("")}`;
}

/** The lines of a knot, from the bottom all the way around to the bottom again. */
export function knotLines(shape: KnotShape): KnotLines {
  const { points, turned } = shape;
  const length = 0.85 / points;
  const first = (turned ? 3 : 1) * Math.PI;
  const above = Array.from({ length: points }, (_, crossing) => {
    const middle = (first + 4 * Math.PI * crossing) / points;
    return curve(shape, middle - length, middle + length, 2);
  });
  return { whole: curve(shape, 0, TURNS, PIECES_PER_POINT * points), above };
}
