import { type ReactNode, useId } from "react";
import { Heading, type HeadingLevel } from "~/ui/heading";

export interface SectionProps {
  title: ReactNode;
  level?: HeadingLevel;
  looksLike?: HeadingLevel;
  /** Address within the page (`#...`). */
  id?: string;
  /** One quiet sentence below the title. */
  intro?: ReactNode;
  children: ReactNode;
}

/** A part of a page with its own heading, known by that heading to screen readers. */
export function Section({ title, level = 2, looksLike, id, intro, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className="section" id={id} aria-labelledby={headingId}>
      <div className="section__intro">
        <Heading level={level} looksLike={looksLike} id={headingId}>
          {title}
        </Heading>
        {intro ? <p className="quiet">{intro}</p> : null}
      </div>
      {children}
    </section>
  );
}
