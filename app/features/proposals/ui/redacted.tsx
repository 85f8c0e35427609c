import type { RedactedSegment, RedactionReason } from "~/features/moderation/domain/redaction";
import { useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { VisuallyHidden } from "~/ui/visually-hidden";

/** A bar over something that a moderator covered, with why. All bars are equally wide: a length gives a name away. */
export function Redacted({ reason }: { reason: RedactionReason }) {
  const t = useT();
  const why = t(`moderation.redaction_${reason}`);
  return (
    <span className="redacted" title={why}>
      <VisuallyHidden>{t("moderation.covered", { why })}</VisuallyHidden>
    </span>
  );
}

interface RedactedTextProps {
  segments: readonly RedactedSegment[];
  /** The language it was written in, where that is known. */
  language?: string;
}

/** A line of text that somebody wrote, with its bars. */
export function RedactedText({ segments, language }: RedactedTextProps) {
  return (
    <>
      {segments.map((segment, index) =>
        segment.kind === "text" ? (
          <Written key={index} language={language}>
            {segment.text}
          </Written>
        ) : (
          <Redacted key={index} reason={segment.reason} />
        ),
      )}
    </>
  );
}
