import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

/** Says that this round is made up, so that nobody takes an example for a fact. */
export function ExampleNotice({ children }: { children: ReactNode }) {
  return (
    <aside className="example-notice">
      <Icon name="info" size="small" />
      <p>{children}</p>
    </aside>
  );
}
