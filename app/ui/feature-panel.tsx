import { type ReactNode, useId } from "react";
import { Heading, type HeadingLevel } from "~/ui/heading";

export interface FeaturePanelProps {
  /** A small line above the title: "Open now". */
  kicker?: ReactNode;
  title: ReactNode;
  href: string;
  level?: HeadingLevel;
  status?: ReactNode;
  /** The one thing to do: a ButtonLink. */
  action?: ReactNode;
  /** The thread of the round, a sentence, a number. */
  children: ReactNode;
}

/** The one thing a page is about, on a raised surface: the open round on the home page. */
export function FeaturePanel(props: FeaturePanelProps) {
  const { kicker, title, href, level = 2, status, action, children } = props;
  const headingId = useId();
  return (
    <section className="feature-panel" aria-labelledby={headingId}>
      <div className="feature-panel__head">
        <div>
          {kicker ? <p className="page-title__kicker">{kicker}</p> : null}
          <Heading level={level} id={headingId}>
            <a href={href}>{title}</a>
          </Heading>
        </div>
        {status ? <div className="cluster">{status}</div> : null}
      </div>
      {children}
      {action ? <div className="cluster">{action}</div> : null}
    </section>
  );
}
