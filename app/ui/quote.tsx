import type { ReactNode } from "react";

export interface QuoteProps {
  /** Who said it, as far as may be known: "a parent, session in May". */
  source?: ReactNode;
  children: ReactNode;
}

/** What someone said, in their own words. */
export function Quote({ source, children }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote className="quote__words">{children}</blockquote>
      {source ? <figcaption className="quote__source">{source}</figcaption> : null}
    </figure>
  );
}
