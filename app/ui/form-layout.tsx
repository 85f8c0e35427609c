import type { ReactNode } from "react";

/** The fields of a form below each other, with the distance that belongs to questions. */
export function FormLayout({ children }: { children: ReactNode }) {
  return <div className="form-layout">{children}</div>;
}
