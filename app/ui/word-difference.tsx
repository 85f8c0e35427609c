import { VisuallyHidden } from "~/ui/visually-hidden";

export interface WordDifferenceProps {
  parts: readonly { kind: "same" | "removed" | "added"; text: string }[];
  removedLabel: string;
  addedLabel: string;
}

/** What changed between two versions of a text, word by word; a listener hears where words went and came. */
export function WordDifference({ parts, removedLabel, addedLabel }: WordDifferenceProps) {
  return (
    <p className="word-difference">
      {parts.map(({ kind, text }, index) => {
        if (kind === "same") return text;
        const Tag = kind === "removed" ? "del" : "ins";
        const label = kind === "removed" ? removedLabel : addedLabel;
        return (
          <Tag key={`${kind}-${index}`}>
            <VisuallyHidden>{` (${label}: `}</VisuallyHidden>
            {text}
            <VisuallyHidden>{") "}</VisuallyHidden>
          </Tag>
        );
      })}
    </p>
  );
}
