import { z } from "zod";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";
import { readRowsIn, sql } from "~/platform/statements.server";
import { regionSettingsSchema } from "./schema";
import type { RegionSettings } from "./schema";

const regionRowSchema = z.object({ settings: z.string() });

let parsed: { source: string; settings: RegionSettings } | undefined;

async function readSettings(client: Connection): Promise<RegionSettings> {
  const query = sql`SELECT "settings" FROM "Region" LIMIT 1`;
  const settings = (await readRowsIn(client, query, regionRowSchema))[0]?.settings;
  if (settings === undefined) throw new Error("The database has no region yet");
  if (parsed?.source !== settings) {
    parsed = { source: settings, settings: regionSettingsSchema.parse(JSON.parse(settings)) };
  }
  return parsed.settings;
}

const settingsBefore = cacheByTables(1, async () => readSettings(await database()));

/**
 * The settings of the region. They are parsed once per change: the text itself is the key.
 * @param connection of a command; without it they are what was last committed
 * @throws Error when the database has no region yet
 */
export function regionSettings(connection?: Connection): Promise<RegionSettings> {
  return connection === undefined ? settingsBefore() : readSettings(connection);
}

/** A text of the settings in the reader's language. */
export function settingText(language: Language, text: { nl: string; en: string }): LocalText {
  return localText(language, text.nl, text.en);
}

/** The municipalities, for a choice list. */
export async function municipalityChoices(): Promise<{ id: string; slug: string; name: string }[]> {
  const client = await database();
  return client.municipality.findMany({
    select: { id: true, slug: true, name: true },
    orderBy: { name: "asc" },
  });
}
