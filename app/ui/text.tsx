import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";

export interface TextProps {
  children: ReactNode;
  quiet?: boolean;
  small?: boolean;
  id?: string;
}

/** A paragraph of plain text; quiet for side remarks, small for sources and dates. */
export function Text({ children, quiet = false, small = false, id }: TextProps) {
  return (
    <Paragraph className={classNames(quiet && "quiet", small && "small") || undefined} id={id}>
      {children}
    </Paragraph>
  );
}
