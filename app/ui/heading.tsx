import { Heading as DesignSystemHeading } from "@nl-design-system-candidate/heading-react";
import type { ReactNode } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps {
  level: HeadingLevel;
  /** How big it looks, where the outline of the page asks for another level than the eye does. */
  looksLike?: HeadingLevel;
  id?: string;
  /** Focus target (-1) after a form was sent. */
  tabIndex?: -1;
  children: ReactNode;
}

/** A heading: the level is the place in the outline of the page, the look may differ. */
export function Heading({ level, looksLike = level, id, tabIndex, children }: HeadingProps) {
  return (
    <DesignSystemHeading
      level={level}
      appearance={`level-${looksLike}`}
      id={id}
      tabIndex={tabIndex}
    >
      {children}
    </DesignSystemHeading>
  );
}
