import { DataBadge } from "@nl-design-system-candidate/data-badge-react";
import type { ReactNode } from "react";

export interface TagListProps {
  label: string;
  tags: readonly { key: string; text: ReactNode; href?: string }[];
}

/** A row of short words that say what something belongs to: principles, themes, municipalities. */
export function TagList({ label, tags }: TagListProps) {
  return (
    <ul className="plain-list tag-list" role="list" aria-label={label}>
      {tags.map((tag) => (
        <li key={tag.key}>
          {tag.href ? (
            <a className="nl-data-badge" href={tag.href}>
              {tag.text}
            </a>
          ) : (
            <DataBadge>{tag.text}</DataBadge>
          )}
        </li>
      ))}
    </ul>
  );
}
