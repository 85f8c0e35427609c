import { z } from "zod";
import type { IdentityWords } from "~/features/region/domain/identity-change";
import { regionSettingsSchema } from "~/features/region/schema";
import type { RegionIdentity } from "~/features/region/schema";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";

/** What the site is called until somebody gives it a name of its own. */
const PRODUCT = "Inbreng";

const settingsSchema = z.object({ identity: regionSettingsSchema.shape.identity });

/** What a region is called and who can be reached about it, with the number of its municipalities. */
export type SiteIdentity = RegionIdentity & { municipalities: number };

/** What a row of a region says of itself; one from before it was a setting has only its name. */
export function identityOf(row: { name: string; settings: string }): RegionIdentity {
  const { identity } = settingsSchema.parse(JSON.parse(row.settings));
  const name = { nl: row.name, en: row.name };
  return identity ?? { name, siteName: PRODUCT, contact: null, securityContact: null };
}

/** The identity as the fields of its form hold it. */
export function identityWords({
  name,
  siteName,
  contact,
  securityContact,
}: RegionIdentity): IdentityWords {
  return {
    regionName: name.nl,
    regionNameEn: name.en,
    siteName,
    contactName: contact?.name ?? "",
    contactEmail: contact?.email ?? "",
    contactPhone: contact?.phone ?? "",
    securityContact: securityContact ?? "",
  };
}

/** Of which region this is the site; null while the database has none. */
export const siteIdentity = cacheByTables(1, async (): Promise<SiteIdentity | null> => {
  const client = await database();
  const row = await client.region.findFirst({
    select: { name: true, settings: true, _count: { select: { municipalities: true } } },
  });
  return row === null ? null : { ...identityOf(row), municipalities: row._count.municipalities };
});

/** The organisation behind the site: who answers questions about it, or else the region. */
export async function organisationOf(client: Connection): Promise<string> {
  const row = await client.region.findFirst({ select: { name: true, settings: true } });
  if (row === null) return PRODUCT;
  const { name, contact } = identityOf(row);
  return contact?.name ?? name.nl;
}

/** The names of the region, its site and its municipalities: what somebody who guesses a password tries first. */
export async function localNames(): Promise<string[]> {
  const client = await database();
  const region = await client.region.findFirst({
    select: { name: true, settings: true, municipalities: { select: { name: true } } },
  });
  if (region === null) return [];
  const { name, siteName } = identityOf(region);
  const places = region.municipalities.map((municipality) => municipality.name);
  return [name.nl, name.en, siteName, ...places];
}
