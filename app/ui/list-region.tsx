import type { ReactNode } from "react";

/** Where the items of the list of a page begin: a skip link leads there. */
export const LIST_ID = "list";

export interface ListRegionProps {
  /** A table: its body has the id (`bodyId`), so that the skip link leads past the links to sort by. */
  table?: boolean;
  children: ReactNode;
}

/**
 * The list that a page of the desks is about, one on a page. Its rows (`tbody tr`, or the items of its lists) are what the
 * keyboard goes along.
 */
export function ListRegion({ table = false, children }: ListRegionProps) {
  const target = table ? {} : { id: LIST_ID, tabIndex: -1 };
  return (
    <div className="list-region" data-list="" {...target}>
      {children}
    </div>
  );
}
