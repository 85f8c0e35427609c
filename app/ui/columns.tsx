import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";

export interface ColumnsProps {
  /** Two equal, three equal, or a main column with a narrow one beside it. */
  shape?: "two" | "three" | "main-aside";
  children: ReactNode;
}

/** Parts side by side from 768 pixels, below each other on a phone. */
export function Columns({ shape = "two", children }: ColumnsProps) {
  return (
    <div className={classNames("columns", shape !== "two" && `columns--${shape}`)}>{children}</div>
  );
}
