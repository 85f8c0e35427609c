import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { regionSettings } from "~/features/region/queries.server";

export type HelpLine = {
  key: string;
  name: LocalText;
  phones: string[];
  website: string | null;
  whenToUse: LocalText;
};

/** Where to go now for help, in the order of urgency that the region set. */
export async function helpLines(language: Language): Promise<HelpLine[]> {
  const { safety } = await regionSettings();
  return safety.helpLines.map((line) => ({
    ...line,
    name: localText(language, line.name.nl, line.name.en),
    whenToUse: localText(language, line.whenToUse.nl, line.whenToUse.en),
  }));
}
