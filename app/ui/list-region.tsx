import type { ReactNode } from "react";

/** Where the list of a page stands: a skip link leads there. */
export const LIST_ID = "list";

/**
 * The list that a page of the desks is about, one on a page. Its rows (`tbody tr`, or the items of its lists) are what the
 * keyboard goes along.
 */
export function ListRegion({ children }: { children: ReactNode }) {
  return (
    <div className="list-region" id={LIST_ID} tabIndex={-1}>
      {children}
    </div>
  );
}
