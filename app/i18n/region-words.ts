import type { DeskLanguage, Language } from "./language";

/** What any text may say of the region without being handed it: `{region}`, `{siteName}`, `{municipalityCount}`. */
export interface RegionWords {
  /** The name of the region as it stands in a sentence: "Zuidland", "het Lage Land". */
  readonly region: string;
  /** What the site is called, in the bar above every page and behind every title. */
  readonly siteName: string;
  /** How many municipalities it has. */
  readonly municipalityCount: number;
}

/** The words in every language, of those of the desks: elsewhere a region is called as it is in Dutch. */
function inEveryLanguage(
  words: Readonly<Record<DeskLanguage, RegionWords>>,
): Record<Language, RegionWords> {
  const { nl, en } = words;
  return { nl, en, ar: nl, tr: nl, uk: nl, pl: nl, makkelijk: nl };
}

/** Before a region is loaded, and in a test without a database. */
const UNNAMED = inEveryLanguage({
  nl: { region: "de regio", siteName: "Inbreng", municipalityCount: 0 },
  en: { region: "the region", siteName: "Inbreng", municipalityCount: 0 },
});

declare global {
  // The two bundles of the product each have this module; what it knows is one.
  var inbrengRegionWords: Record<Language, RegionWords> | undefined;
}

/** The words of the region in one language. */
export function regionWords(language: Language): RegionWords {
  return (globalThis.inbrengRegionWords ?? UNNAMED)[language];
}

/**
 * Says of which region the texts speak from now on. A process serves one database, and a database has one region; pages
 * that were kept rest on its row, which whoever calls this has read.
 * @param identity null while the database has no region: then the texts stay as they were
 */
export function speakOf(
  identity: {
    readonly name: Readonly<Record<DeskLanguage, string>>;
    readonly siteName: string;
    readonly municipalities: number;
  } | null,
): void {
  if (identity === null) return;
  const { name, siteName, municipalities: municipalityCount } = identity;
  globalThis.inbrengRegionWords = inEveryLanguage({
    nl: { region: name.nl, siteName, municipalityCount },
    en: { region: name.en, siteName, municipalityCount },
  });
}
