import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "~/ui/heading";

export interface ListEntryProps {
  title: ReactNode;
  href?: string;
  level?: HeadingLevel;
  /** Badges: the state of the thing. */
  status?: ReactNode;
  /** Dates, place, counts: one quiet line. */
  meta?: ReactNode;
  children?: ReactNode;
}

/** One entry of a plain list: its name as a link, its state, a quiet line of facts, and a sentence. */
export function ListEntry({ title, href, level = 3, status, meta, children }: ListEntryProps) {
  return (
    <article className="entry">
      {status ? <div className="cluster">{status}</div> : null}
      <Heading level={level} looksLike={3}>
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {meta ? <p className="quiet small">{meta}</p> : null}
      {children}
    </article>
  );
}
