/** The red thread of the page head: comes in from the left edge, makes a loop below the name, and runs on. */
export function HeaderThread() {
  return (
    <div className="container header-thread" aria-hidden="true">
      <svg width="100%" height="22" fill="none" overflow="visible" focusable="false">
        <path
          className="thread-ink"
          d="M-3000 11H24c18 0 30-1 38-5s2-8-4-4 0 13 14 14 26-5 46-5"
          strokeWidth="2.5"
        />
        <line className="thread-ink" x1="118" x2="4000" y1="11" y2="11" strokeWidth="2.5" />
      </svg>
    </div>
  );
}
