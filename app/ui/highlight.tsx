import type { ReactNode } from "react";

/** Sunlight behind one word; the word must also work without it. */
export function Highlight({ children }: { children: ReactNode }) {
  return <mark>{children}</mark>;
}
