import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "~/ui/heading";

export interface EmptyStateProps {
  title: ReactNode;
  level?: HeadingLevel;
  /** What will be here, and what can be done meanwhile. */
  children?: ReactNode;
}

/** Nothing here yet: a thread that still waits for its first knot, and what comes next in words. */
export function EmptyState({ title, level = 3, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <svg
        className="empty-state__drawing"
        viewBox="0 0 160 72"
        width="160"
        height="72"
        fill="none"
        aria-hidden="true"
        focusable="false"
      >
        <path
          className="thread-ink"
          d="M4 50c24 8 40-2 52-14s28-14 32-2-12 20-18 10 8-26 30-24c16 1 22 9 30 12"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
        <circle className="thread-ring" cx="140" cy="33" r="9" strokeWidth="2.5" />
      </svg>
      <Heading level={level} looksLike={3}>
        {title}
      </Heading>
      {children}
    </div>
  );
}
