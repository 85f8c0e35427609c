import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

export interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** More for who wants it; native, so it works without script. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary className="details__summary">
        <Icon name="chevronDown" size="small" />
        <span>{summary}</span>
      </summary>
      <div className="details__content stack">{children}</div>
    </details>
  );
}
