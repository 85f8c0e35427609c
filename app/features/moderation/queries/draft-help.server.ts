import { findDanger } from "~/features/moderation/domain/danger-terms";
import { helpLines } from "~/features/region/queries/help-lines.server";
import type { HelpLine } from "~/features/region/queries/help-lines.server";
import type { Language } from "~/i18n/language";
import { textSigns } from "./settings.server";

/**
 * Help for somebody whose unfinished text suggests danger. A draft is its writer's alone: nobody is alerted, and nothing
 * is held before it is sent.
 */
export async function draftHelp(
  texts: readonly string[],
  language: Language,
): Promise<HelpLine[] | null> {
  if (texts.length === 0) return null;
  const { danger } = await textSigns();
  return findDanger(texts.join("\n\n"), danger).length > 0 ? helpLines(language) : null;
}
