import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { ReactNode } from "react";

/** The opening sentence of a page, a size larger. */
export function Lead({ children }: { children: ReactNode }) {
  return <Paragraph purpose="lead">{children}</Paragraph>;
}
