import type { ReactNode } from "react";

export interface CodeDisplayProps {
  label: ReactNode;
  /** In the groups that people read it in: "A1B2 C3D4 E5F6". */
  code: string;
  /** For a button that copies it. */
  id?: string;
}

/**
 * A code to write down: large, in letters that cannot be confused, never broken over two lines, and with its
 * groups in one order, whichever way the page runs.
 */
export function CodeDisplay({ label, code, id }: CodeDisplayProps) {
  return (
    <div className="code-display">
      <p className="code-display__label">{label}</p>
      <p>
        <code className="code-display__code" id={id} translate="no" dir="ltr">
          {code}
        </code>
      </p>
    </div>
  );
}
