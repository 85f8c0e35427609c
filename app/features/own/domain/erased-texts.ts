/**
 * Rule: erasing takes a text away wherever it was copied to and not published. A text that stays, because others wrote it
 * too or because it is public and answered, keeps its copies. Of a response that is quoted in a published report the
 * answers are erased one by one, so a quote of it that nobody published goes.
 * Source: design, section 8 (law): erasing removes what is not in a published report.
 */
import type { ErasureAction } from "~/features/vocabulary/domain/erasure";

/** Which of the texts of a contribution lose their copies under an action. */
export function erasedTexts<Text extends { readonly kind: string }>(
  action: ErasureAction,
  texts: readonly Text[],
): Text[] {
  switch (action) {
    case "remove":
    case "removeText":
    case "removeWhenSafetyCaseCloses":
      return [...texts];
    case "keepAsParticipant":
      return texts.filter(({ kind }) => kind === "answer");
    case "leaveToOthers":
    case "alreadyUnlinked":
      return [];
  }
}
