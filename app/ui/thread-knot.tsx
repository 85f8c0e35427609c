/** happened: a tied knot; current: where we are; coming: an open ring. */
export type KnotState = "happened" | "current" | "coming";

/** The mark of one step on the red thread; the words beside it say the same. */
export function ThreadKnot({ state }: { state: KnotState }) {
  return (
    <svg
      className={`thread-knot thread-knot--${state}`}
      viewBox="0 0 32 32"
      width="32"
      height="32"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {state === "happened" ? (
        <>
          <circle className="thread-fill" cx="16" cy="16" r="8.5" />
          <path
            className="thread-wrap"
            d="M10.6 13.2c4.2-2 8-1.6 11.6 1.4M10.2 18c3.9-1.6 7.6-1.2 11.2 1.8"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </>
      ) : null}
      {state === "current" ? (
        <>
          <circle className="thread-halo" cx="16" cy="16" r="15" />
          <circle className="thread-ring" cx="16" cy="16" r="9.5" strokeWidth="3" />
          <circle className="thread-fill" cx="16" cy="16" r="4" />
        </>
      ) : null}
      {state === "coming" ? (
        <circle className="thread-ring" cx="16" cy="16" r="7.5" strokeWidth="2.5" />
      ) : null}
    </svg>
  );
}
