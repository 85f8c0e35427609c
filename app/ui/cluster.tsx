import type { ReactNode } from "react";

/** Small parts beside each other that wrap: buttons, badges, links. */
export function Cluster({ children }: { children: ReactNode }) {
  return <div className="cluster">{children}</div>;
}
