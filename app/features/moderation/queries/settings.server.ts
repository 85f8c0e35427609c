import { readDangerList } from "~/features/moderation/domain/danger-terms";
import type { DangerMatcher } from "~/features/moderation/domain/danger-terms";
import type { ModerationSettings } from "~/features/moderation/domain/moderation-settings";
import { regionSettings } from "~/features/region/queries.server";
import type { RegionSettings } from "~/features/region/schema";
import type { Connection } from "~/platform/db.server";

/** The terms and rules of moderation that the region set. */
export async function moderationSettings(connection?: Connection): Promise<ModerationSettings> {
  const { terms, moderation } = await regionSettings(connection);
  const { moderationDays, appealWindowDays, appealDecisionDays, safetyHours } = terms;
  return { moderationDays, appealWindowDays, appealDecisionDays, safetyHours, ...moderation };
}

/** What the region looks for in a text: its danger list made ready, and the numbers that may stand in public. */
export type TextSigns = { danger: DangerMatcher; publicNumbers: readonly string[] };

/** Made once per change of the settings: the settings object itself is the key. */
const ready = new WeakMap<RegionSettings, TextSigns>();

/** The region's signs of danger and its help lines, ready for searching texts. */
export async function textSigns(connection?: Connection): Promise<TextSigns> {
  const settings = await regionSettings(connection);
  const known = ready.get(settings);
  if (known) return known;
  const { danger, helpLines } = settings.safety;
  const signs = {
    danger: readDangerList(danger),
    publicNumbers: helpLines.flatMap(({ phones }) => phones),
  };
  ready.set(settings, signs);
  return signs;
}
