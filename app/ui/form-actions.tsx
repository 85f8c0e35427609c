import type { ReactNode } from "react";

/** The buttons at the end of a form: the primary one first, full width on a phone. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form-actions">{children}</div>;
}
