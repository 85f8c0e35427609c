import { regionSettingsSchema } from "~/features/region/schema";
import type { Transaction } from "~/platform/db.server";
import type { Region } from "../region-schema";
import { lookup } from "./lookup";
import { optionalTextColumns } from "./texts";

/**
 * The terms, thresholds and consent of the files, overruled by what an administrator chose on the site: loading the
 * texts of a region again changes no promise that was made, and lowers no threshold.
 */
function keepChoices(settings: Region["settings"], stored?: string) {
  const { terms, moderation, thresholds, consent } = settings;
  const known =
    stored === undefined ? undefined : regionSettingsSchema.safeParse(JSON.parse(stored)).data;
  if (known === undefined) return { terms, moderation, thresholds, consent };
  const { legalBasis, representativeUnderAge } = known.consent;
  return {
    terms: { ...terms, ...known.terms },
    moderation: { ...moderation, ...known.moderation },
    thresholds: { ...thresholds, ...known.thresholds },
    consent: { ...consent, legalBasis, representativeUnderAge },
  };
}

/** What the region is called and who answers for it: as an administrator wrote it, else as the files say. */
function chosenIdentity(settings: Region["settings"], stored: string | undefined) {
  const { name, siteName, contact, securityContact } = settings;
  const known =
    stored === undefined ? undefined : regionSettingsSchema.safeParse(JSON.parse(stored)).data;
  return known?.identity ?? { name, siteName, contact, securityContact };
}

/**
 * The `settings` column of a region: its terms, thresholds and consent, with the texts that belong to no other table.
 */
function settingsColumn(region: Region, stored: string | undefined): string {
  const { terms, moderation, thresholds, consent } = keepChoices(region.settings, stored);
  return JSON.stringify({
    identity: chosenIdentity(region.settings, stored),
    terms,
    moderation,
    thresholds,
    consent,
    houseRules: region.houseRules,
    safety: region.safety,
    bodyKinds: region.bodies.kinds,
    whoDecides: region.bodies.whoDecides,
  });
}

async function writeMunicipalities(
  transaction: Transaction,
  region: Region,
  regionId: string,
): Promise<(slug: string) => string> {
  const ids: (readonly [string, string])[] = [];
  for (const { slug, cbsCode, name, tile } of region.municipalities.municipalities) {
    const data = { regionId, cbsCode, name, tileColumn: tile.column, tileRow: tile.row };
    const { id } = await transaction.municipality.upsert({
      where: { slug },
      create: { id: slug, slug, ...data },
      update: data,
    });
    ids.push([slug, id]);
  }
  return lookup("municipality", ids);
}

type BodyEntry = Region["bodies"]["bodies"][number];
type Places = Pick<Region, "bodies" | "municipalities">;

/** Other names of a body: the abbreviation, and what it was called at other times. */
async function writeAliases(
  transaction: Transaction,
  bodyId: string,
  body: BodyEntry,
): Promise<void> {
  const shortName = body.shortName === undefined ? [] : [{ name: body.shortName, period: null }];
  const earlier = (body.aliases ?? []).map(({ name, period }) => ({
    name,
    period: period.note.nl,
  }));
  const aliases = [...shortName, ...earlier].map((alias) => ({
    id: `${body.key}.${alias.name}`,
    ...alias,
  }));
  await transaction.bodyAlias.deleteMany({
    where: { bodyId, id: { notIn: aliases.map(({ id }) => id) } },
  });
  for (const { id, name, period } of aliases) {
    const data = { bodyId, name, period };
    await transaction.bodyAlias.upsert({ where: { id }, create: { id, ...data }, update: data });
  }
}

const TOOI_MUNICIPALITY = "https://identifier.overheid.nl/tooi/id/gemeente/";

/** The entry of a body in the register of the government: its own, that of its municipality, or of what it is part of. */
function tooiOf(
  { bodies, municipalities }: Places,
  body: BodyEntry,
): [string, string] | [null, null] {
  if (body.tooi !== undefined) return [body.tooi, body.name.nl];
  const place = municipalities.municipalities.find(({ slug }) => slug === body.municipality);
  if (place?.inTooi === true) {
    return [TOOI_MUNICIPALITY + place.cbsCode.toLowerCase(), `gemeente ${place.name}`];
  }
  const whole = bodies.bodies.find(({ key }) => key === body.partOf);
  return whole === undefined || whole === body
    ? [null, null]
    : tooiOf({ bodies, municipalities }, whole);
}

/** Writes the region itself, its municipalities, and its bodies with their other names. */
export async function writePlaces(transaction: Transaction, region: Region): Promise<void> {
  const { slug, name } = region.settings;
  const known = await transaction.region.findUnique({
    where: { slug },
    select: { settings: true },
  });
  const texts = { name: name.nl, settings: settingsColumn(region, known?.settings) };
  const { id: regionId } = await transaction.region.upsert({
    where: { slug },
    create: { id: slug, slug, ...texts },
    update: texts,
  });
  const municipalityId = await writeMunicipalities(transaction, region, regionId);
  for (const body of region.bodies.bodies) {
    const [tooi, tooiName] = tooiOf(region, body);
    const data = {
      kind: body.kind,
      tooi,
      tooiName,
      name: body.name.nl,
      nameEn: body.name.en,
      ...optionalTextColumns("decides", body.explanation),
      municipalityId: body.municipality === undefined ? null : municipalityId(body.municipality),
    };
    const { id } = await transaction.body.upsert({
      where: { key: body.key },
      create: { id: body.key, key: body.key, ...data },
      update: data,
    });
    await writeAliases(transaction, id, body);
  }
}
