/** The red thread of the page head: comes in from the left edge, makes a loop below the name, and runs on. */
export function HeaderThread() {
  return (
    <div className="container header-thread" aria-hidden="true">
      <svg width="100%" height="28" fill="none" overflow="visible" focusable="false">
        <path
          className="thread-ink"
          d="M-3000 14H16C38 14 56 13 68 8c9-4 11-9 5-9s-12 10-8 17 16 7 30 3 22-5 34-5"
          strokeWidth="2.5"
        />
        <line className="thread-ink" x1="129" x2="4000" y1="14" y2="14" strokeWidth="2.5" />
      </svg>
    </div>
  );
}
