import { helpLines } from "~/features/region/queries/help-lines.server";
import type { HelpLine } from "~/features/region/queries/help-lines.server";
import { regionSettings, settingText } from "~/features/region/queries.server";
import type { Language, LocalText } from "~/i18n/language";

/** What somebody sees at once whose text suggests danger. */
export type HeldHelp = { lines: HelpLine[]; whatHappensNext: LocalText };

/** The help lines of the region, and what happens with the text, in the region's words. */
export async function heldHelp(language: Language): Promise<HeldHelp> {
  const [lines, { safety }] = await Promise.all([helpLines(language), regionSettings()]);
  return { lines, whatHappensNext: settingText(language, safety.whatHappensNext) };
}
