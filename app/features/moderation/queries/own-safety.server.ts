import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import type { Language } from "~/i18n/language";
import { heldHelp } from "./held-help.server";
import type { HeldHelp } from "./held-help.server";
import { ownCase } from "./own-case.server";
import type { OwnCase } from "./own-case.server";

/** What the writer of a text hears of the safety officer: help while it is held, or why it came back. */
export type OwnSafety = { judged: OwnCase | null; help: HeldHelp | null };

/**
 * What became of a text of a kind that only a safety officer looks at, for its writer.
 * @param state where the text is now; any other than these has nothing to say
 */
export async function ownSafety(
  subject: { kind: SubjectKind; id: string },
  state: string,
  language: Language,
  now: Date,
): Promise<OwnSafety | null> {
  if (state !== "held" && state !== "returned") return null;
  const [judged, help] = await Promise.all([
    ownCase(subject, language, now),
    state === "held" ? heldHelp(language) : null,
  ]);
  return { judged, help };
}
