import type { ReactNode } from "react";
import { type KnotState, ThreadKnot } from "~/ui/thread-knot";
import { ThreadStrand } from "~/ui/thread-strand";
import { VisuallyHidden } from "~/ui/visually-hidden";

export interface ThreadStep {
  key: string;
  label: ReactNode;
  state: KnotState;
  /** When it happened or will: "12 March", or a DateTime. */
  when?: ReactNode;
  /** One short sentence: what happens here. */
  note?: ReactNode;
  href?: string;
}

export interface ThreadProps {
  /** Names the list: "The steps of this round". */
  label: string;
  steps: readonly ThreadStep[];
  /** The state of a step in words, for who does not see the knots. */
  stateTexts: Record<KnotState, string>;
  /** Always downwards, also on a wide screen: in a narrow column or with long notes. */
  vertical?: boolean;
}

/** The red thread: strings the steps of a round, with knots for what happened and open rings for what is to come. */
export function Thread({ label, steps, stateTexts, vertical = false }: ThreadProps) {
  return (
    <ol className={vertical ? "thread" : "thread thread--across"} role="list" aria-label={label}>
      {steps.map((step, index) => {
        const next = steps[index + 1];
        const loose = next === undefined || next.state === "coming";
        return (
          <li
            key={step.key}
            className={`thread__step thread__step--${step.state}`}
            aria-current={step.state === "current" ? "step" : undefined}
          >
            <span className="thread__line">
              {next ? (
                <ThreadStrand direction="down" loose={loose} mirrored={index % 2 === 1} />
              ) : null}
              {next && !vertical ? (
                <ThreadStrand direction="across" loose={loose} mirrored={index % 2 === 1} />
              ) : null}
              <ThreadKnot state={step.state} />
            </span>
            <div className="thread__text">
              <p className="thread__label">
                {step.href ? <a href={step.href}>{step.label}</a> : step.label}
                <VisuallyHidden> ({stateTexts[step.state]})</VisuallyHidden>
              </p>
              {step.when ? <p className="thread__when">{step.when}</p> : null}
              {step.note ? <p className="thread__note">{step.note}</p> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
