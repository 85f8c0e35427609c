import type { ReactNode } from "react";

export interface DataListProps {
  items: readonly { key: string; term: ReactNode; detail: ReactNode }[];
}

/** Pairs of a name and what it is: who, when, where. */
export function DataList({ items }: DataListProps) {
  return (
    <dl className="data-list">
      {items.map((item) => (
        <div className="data-list__pair" key={item.key}>
          <dt>{item.term}</dt>
          <dd>{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
