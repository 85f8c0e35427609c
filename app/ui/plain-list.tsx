import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";

export interface PlainListProps {
  items: readonly { key: string; content: ReactNode }[];
  /** A hairline between the items, for longer entries with their own heading. */
  ruled?: boolean;
  ordered?: boolean;
  label?: string;
}

/** A list without bullets: the normal way to show rounds, sessions, proposals. */
export function PlainList({ items, ruled = false, ordered = false, label }: PlainListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List
      className={classNames("plain-list", ruled && "plain-list--ruled")}
      role="list"
      aria-label={label}
    >
      {items.map((item) => (
        <li key={item.key}>{item.content}</li>
      ))}
    </List>
  );
}
