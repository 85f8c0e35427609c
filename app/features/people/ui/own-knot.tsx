import { KNOT_RADIUS, KNOTS, knotLines } from "~/features/people/domain/knot";

/** Where the knots of who went before stand on the line, and how big: further back is smaller. */
const BEFORE = [
  { x: -128, radius: 9 },
  { x: -196, radius: 7.5 },
  { x: -256, radius: 6 },
  { x: -308, radius: 5 },
  { x: -354, radius: 4 },
  { x: -396, radius: 3.5 },
] as const;
/** The open rings of what is still to come. */
const COMING = [132, 208] as const;

/**
 * The thread with the knot that this person just tied: those of others before it, open rings for what is to come. It says
 * nothing that the words beside it do not say.
 * @param knot the number of the knot, see `KNOTS`
 */
export function OwnKnot({ knot }: { knot: number }) {
  const shape = KNOTS[knot];
  if (shape === undefined) return null;
  const { whole, above } = knotLines(shape);
  return (
    <svg
      className="own-knot"
      viewBox="-700 -70 1400 140"
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="own-knot__sun" r="66" />
      <path className="own-knot__line" d={`M-700 ${KNOT_RADIUS}H62`} />
      <path className="own-knot__line own-knot__line--coming" d={`M70 ${KNOT_RADIUS}H700`} />
      {BEFORE.map(({ x, radius }) => (
        <circle key={x} className="thread-fill" cx={x} cy={KNOT_RADIUS} r={radius} />
      ))}
      {COMING.map((x) => (
        <circle key={x} className="thread-ring own-knot__ring" cx={x} cy={KNOT_RADIUS} r="8" />
      ))}
      <path className="own-knot__line own-knot__line--tied" d={whole} pathLength="1" />
      {above.map((piece) => (
        <g key={piece} className="own-knot__above">
          <path className="own-knot__gap" d={piece} />
          <path className="own-knot__line" d={piece} />
        </g>
      ))}
    </svg>
  );
}
