import type { ReactNode } from "react";
import { ThreadKnot } from "~/ui/thread-knot";
import { ThreadStrand } from "~/ui/thread-strand";

export interface ThreadLinkPart {
  key: string;
  /** What this is: "You said", "Theme", "Answer", "Agreement", "Principle". */
  kind: ReactNode;
  /** False for a part that is still missing; the content then says so. */
  linked: boolean;
  content: ReactNode;
}

export interface ThreadLinkProps {
  label: string;
  parts: readonly ThreadLinkPart[];
}

/** Reporting back: one thread from what someone said to what came of it, downwards, with a ring where it is still loose. */
export function ThreadLink({ label, parts }: ThreadLinkProps) {
  return (
    <ol className="thread thread--link" role="list" aria-label={label}>
      {parts.map((part, index) => {
        const next = parts[index + 1];
        return (
          <li key={part.key} className="thread__step">
            <span className="thread__line">
              {next ? (
                <ThreadStrand direction="down" loose={!next.linked} mirrored={index % 2 === 1} />
              ) : null}
              <ThreadKnot state={part.linked ? "happened" : "coming"} />
            </span>
            <div className="thread__text">
              <p className="thread__kind">{part.kind}</p>
              <div className="thread__content">{part.content}</div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
