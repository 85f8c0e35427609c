import type { DangerSignal } from "~/features/moderation/domain/danger-terms";
import type { PersonalDataKind } from "~/features/moderation/domain/personal-data-span";
import type { MarkedSegment } from "~/features/moderation/domain/text-marks";
import { useT } from "~/i18n/context";
import { VisuallyHidden } from "~/ui/visually-hidden";

export interface MarkedTextProps {
  segments: readonly MarkedSegment<PersonalDataKind | DangerSignal>[];
}

/** A text as it was written, with marks in it that say what each is. */
export function MarkedText({ segments }: MarkedTextProps) {
  const t = useT();
  return (
    <>
      {segments.map((segment, index) =>
        segment.mark === null ? (
          <span key={index}>{segment.text}</span>
        ) : (
          <mark key={index} className="marked" title={t(`moderation.finding_${segment.mark}`)}>
            {segment.text}
            <VisuallyHidden> ({t(`moderation.finding_${segment.mark}`)})</VisuallyHidden>
          </mark>
        ),
      )}
    </>
  );
}
