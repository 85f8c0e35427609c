import type { ReactNode } from "react";

/** Running text with its own headings, lists and quotes. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
