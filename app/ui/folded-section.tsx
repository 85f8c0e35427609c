import type { ReactNode } from "react";
import { Heading } from "~/ui/heading";
import { Icon } from "~/ui/icon";

export interface FoldedSectionProps {
  title: ReactNode;
  /** One quiet sentence that stays in sight when it is folded. */
  note?: ReactNode;
  /** Unfolded from the start, because something in it needs the reader. */
  open?: boolean;
  children: ReactNode;
}

/** A part of a page with its own heading, folded until somebody wants it; native, so it works without script. */
export function FoldedSection({ title, note, open = false, children }: FoldedSectionProps) {
  return (
    <details className="details details--section" open={open}>
      <summary className="details__summary">
        <Icon name="chevronDown" size="small" />
        <Heading level={2} looksLike={3}>
          {title}
        </Heading>
        {note ? <span className="details__note quiet">{note}</span> : null}
      </summary>
      <div className="details__content stack">{children}</div>
    </details>
  );
}
