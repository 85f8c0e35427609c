import type { RedactedSegment, RedactionReason } from "~/features/moderation/domain/redaction";
import { useT } from "~/i18n/context";
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

/** A line of text with its bars. */
export function RedactedText({ segments }: { segments: readonly RedactedSegment[] }) {
  return (
    <>
      {segments.map((segment, index) =>
        segment.kind === "text" ? (
          <span key={index}>{segment.text}</span>
        ) : (
          <Redacted key={index} reason={segment.reason} />
        ),
      )}
    </>
  );
}
