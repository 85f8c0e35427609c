import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";

export interface StackProps {
  /** 8, 16, 32 or 48 pixels between the parts. */
  gap?: "tight" | "normal" | "loose" | "page";
  children: ReactNode;
}

/** Parts below each other with an even distance. */
export function Stack({ gap = "normal", children }: StackProps) {
  return <div className={classNames("stack", gap !== "normal" && `stack--${gap}`)}>{children}</div>;
}
