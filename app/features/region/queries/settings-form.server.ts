import type { IdentityWords } from "~/features/region/domain/identity-change";
import { identityOf, identityWords } from "~/features/region/queries/identity.server";
import { regionSettingsSchema } from "~/features/region/schema";
import type { RegionIdentity, RegionSettings } from "~/features/region/schema";
import { SETTING_BOUNDS } from "~/features/region/schema/settings-form";
import type { SettingsInput } from "~/features/region/schema/settings-form";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { sha256 } from "~/platform/secret.server";

/** The settings with a mark of how they stood, so that two administrators do not undo each other's change. */
export type StoredSettings = {
  id: string;
  identity: RegionIdentity;
  settings: RegionSettings;
  version: string;
};

/** Reads the settings inside the transaction that may change them. */
export async function storedSettings(client: Connection): Promise<StoredSettings> {
  const region = await client.region.findFirstOrThrow({
    select: { id: true, name: true, settings: true },
  });
  return {
    id: region.id,
    identity: identityOf(region),
    settings: regionSettingsSchema.parse(JSON.parse(region.settings)),
    version: sha256(region.settings),
  };
}

/** The settings of the form out of all settings. */
export function changeableSettings({
  terms,
  moderation,
  thresholds,
  consent,
}: RegionSettings): SettingsInput {
  const { legalBasis, representativeUnderAge } = consent;
  const { secondModeratorForYoung, reportsToReopen } = moderation;
  return {
    ...terms,
    ...thresholds,
    legalBasis,
    representativeUnderAge,
    secondModeratorForYoung: secondModeratorForYoung ? "yes" : "no",
    reportsToReopen,
  };
}

/** What the page of the settings shows: the values, the bounds of each number, and the mark. */
export type SettingsPage = {
  identity: IdentityWords;
  values: SettingsInput;
  bounds: Record<string, { min: number; max: number | null }>;
  /** The region, whose history this is. */
  regionId: string;
  version: string;
};

/** Reads the page of the settings. A threshold cannot go below where it stands now. */
export async function loadSettings(): Promise<SettingsPage> {
  const { id, identity, settings, version } = await storedSettings(await database());
  const values = changeableSettings(settings);
  const lowest: Record<string, number> = { ...settings.thresholds };
  const bounds: SettingsPage["bounds"] = {};
  for (const [field, { minValue, maxValue }] of Object.entries(SETTING_BOUNDS)) {
    const isBounded = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER;
    bounds[field] = { min: lowest[field] ?? minValue ?? 0, max: isBounded ? maxValue : null };
  }
  return { identity: identityWords(identity), values, regionId: id, version, bounds };
}
