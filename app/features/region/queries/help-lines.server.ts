import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { changesAt, openFirst, openingOf } from "~/features/region/domain/help-hours";
import type { HelpHours, Opening } from "~/features/region/domain/help-hours";
import { now } from "~/platform/clock.server";
import { holdsUntil } from "~/platform/page-sources.server";
import { regionSettings } from "~/features/region/queries.server";

export type HelpLine = {
  key: string;
  name: LocalText;
  phones: string[];
  website: string | null;
  whenToUse: LocalText;
  hours: HelpHours | null;
  /** Whether somebody answers now. */
  opening: Opening;
};

/** Where to go for help: what is open now first, in the order of urgency that the region set. */
export async function helpLines(language: Language): Promise<HelpLine[]> {
  const { safety } = await regionSettings();
  const moment = now();
  const next = changesAt(
    safety.helpLines.map(({ hours }) => hours),
    moment,
  );
  if (next) holdsUntil(next.getTime());
  return openFirst(safety.helpLines, moment).map((line) => ({
    ...line,
    hours: line.hours ?? null,
    opening: openingOf(line.hours, moment),
    name: localText(language, line.name.nl, line.name.en),
    whenToUse: localText(language, line.whenToUse.nl, line.whenToUse.en),
  }));
}
