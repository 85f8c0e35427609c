import { readDangerList } from "~/features/moderation/domain/danger-terms";
import type { DangerMatcher } from "~/features/moderation/domain/danger-terms";
import type { ModerationSettings } from "~/features/moderation/domain/moderation-settings";
import { regionSettings } from "~/features/region/queries.server";
import type { RegionSettings } from "~/features/region/schema";
import { memoiseByObject } from "~/platform/cache.server";
import type { Connection } from "~/platform/db.server";

function moderationSettingsOf({ terms, moderation }: RegionSettings): ModerationSettings {
  const { moderationDays, appealWindowDays, appealDecisionDays, safetyHours } = terms;
  return { moderationDays, appealWindowDays, appealDecisionDays, safetyHours, ...moderation };
}

/** The terms and rules of moderation that the region set. */
export async function moderationSettings(connection?: Connection): Promise<ModerationSettings> {
  return moderationSettingsOf(await regionSettings(connection));
}

/** What the region looks for in a text: its danger list made ready, and the numbers that may stand in public. */
export type TextSigns = { danger: DangerMatcher; publicNumbers: readonly string[] };

/** Made once per change of the settings: the settings object itself is the key. */
const textSignsOf = memoiseByObject(
  ({ safety: { danger, helpLines } }: RegionSettings): TextSigns => ({
    danger: readDangerList(danger),
    publicNumbers: helpLines.flatMap(({ phones }) => phones),
  }),
);

/** The region's signs of danger and its help lines, ready for searching texts. */
export async function textSigns(connection?: Connection): Promise<TextSigns> {
  return textSignsOf(await regionSettings(connection));
}

/** Everything a new case is judged by. */
export type CaseRules = { settings: ModerationSettings; signs: TextSigns };

/** Reads once what several cases of one command are judged by. */
export async function caseRules(connection: Connection): Promise<CaseRules> {
  const settings = await regionSettings(connection);
  return { settings: moderationSettingsOf(settings), signs: textSignsOf(settings) };
}
