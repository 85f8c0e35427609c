/** The red thread of the page head: comes in from the left edge, makes a loop below the name, and runs on. */
export function HeaderThread() {
  return (
    <div className="container header-thread" aria-hidden="true">
      <svg width="100%" height="26" fill="none" overflow="visible" focusable="false">
        <path
          className="thread-ink"
          d="M-3000 20H46c10 0 18-2 22.5-8.5S72-1 66.5-1s-9 7-6 14S72 20 82 20"
          strokeWidth="2.5"
        />
        <line className="thread-ink" x1="82" x2="4000" y1="20" y2="20" strokeWidth="2.5" />
      </svg>
    </div>
  );
}
