export interface ThreadStrandProps {
  /** A pulled-tight line up to now, a loose dotted one for what is still to come. */
  loose: boolean;
  /** Leans to the other side, so that two strands after each other make one swing. */
  mirrored: boolean;
  direction: "down" | "across";
}

const curves = {
  down: {
    straight: "M12 0C0 26 0 40 12 52S24 76 12 100",
    mirrored: "M12 0C24 26 24 40 12 52S0 76 12 100",
  },
  across: {
    straight: "M0 12C26 0 40 0 52 12S76 24 100 12",
    mirrored: "M0 12C26 24 40 24 52 12S76 0 100 12",
  },
} as const;

/** The piece of red thread between two knots; stretches to the distance without getting thicker. */
export function ThreadStrand({ loose, mirrored, direction }: ThreadStrandProps) {
  return (
    <svg
      className={`thread-strand thread-strand--${direction}`}
      viewBox={direction === "down" ? "0 0 24 100" : "0 0 100 24"}
      preserveAspectRatio="none"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="thread-ink"
        d={curves[direction][mirrored ? "mirrored" : "straight"]}
        strokeWidth="3"
        strokeLinecap="round"
        strokeDasharray={loose ? "0.1 7" : undefined}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
