/**
 * Rule: what the law wants found (Woo, article 3.3) is told with its category, its kind and who publishes it, in the words and
 * addresses of the value lists of the government. An example is never told of, nor is what comes from an organisation that
 * does not stand in the register (TOOI).
 * Source: KOOP, Woo-metadata (DiWoo) 0.9.8, its value lists and its manual on names of sitemaps.
 */
const THESAURUS = "https://identifier.overheid.nl/tooi/def/thes/kern/";
const AUTHORITY = "http://publications.europa.eu/resource/authority/";

/** A value of a list: its address and its label. */
export interface ListedValue {
  readonly resource: string;
  readonly label: string;
}

const term = (code: string, label: string): ListedValue => ({ resource: THESAURUS + code, label });

/** The categories of the law that this product has documents in, by the number in the name of their sitemap. */
export const WOO_CATEGORIES = {
  "008": term("c_db4862c3", "vergaderstukken decentrale overheden"),
  "009": term("c_3a248e3a", "agenda’s en besluitenlijsten bestuurscolleges"),
  "010": term("c_99a836c7", "adviezen"),
  "015": term("c_fdaee95e", "onderzoeksrapporten"),
} as const;
export type WooCategory = keyof typeof WOO_CATEGORIES;

export const WOO_CATEGORY_NUMBERS = ["008", "009", "010", "015"] as const satisfies WooCategory[];

export const WOO_KINDS = {
  advice: term("c_d506b718", "advies"),
  decision: term("c_465163c9", "besluit"),
  report: term("c_3300f29a", "rapport"),
} as const;

export const WOO_ACTS = {
  received: term("c_dfcee535", "ontvangst"),
  adopted: term("c_641ecd76", "vaststelling"),
} as const;

export const WOO_FORMATS = {
  text: { resource: `${AUTHORITY}file-type/TXT`, label: "Plain text" },
  page: { resource: `${AUTHORITY}file-type/HTML`, label: "HTML" },
} as const;

export const DUTCH: ListedValue = { resource: `${AUTHORITY}language/NLD`, label: "Nederlands" };
export const YOUTH_CARE: ListedValue = {
  resource: "https://identifier.overheid.nl/tooi/def/thes/top/c_0fe7c5e7",
  label: "jeugdzorg",
};

/** A document as the index tells of it. Days are "YYYY-MM-DD". */
export interface WooDocument {
  readonly path: string;
  readonly title: string;
  readonly category: WooCategory;
  readonly kind: ListedValue;
  readonly publisher: ListedValue;
  /** Who wrote it, where that is somebody else. */
  readonly writer?: string;
  readonly createdOn: string;
  readonly format: ListedValue;
  readonly act: { readonly kind: ListedValue; readonly on: string };
  readonly changedOn: string | null;
}

/** The organisation of a body in the register; null for a body that stands in none. */
export function publisherInRegister(body: {
  tooi: string | null;
  tooiName: string | null;
}): ListedValue | null {
  if (body.tooi === null || body.tooiName === null) return null;
  return { resource: body.tooi, label: body.tooiName };
}

const INDEX = /^sitemapindex-diwoo-infocat(\d{3})\.xml$/;
const PART = /^sitemap-diwoo-infocat(\d{3})-([1-9]\d{0,4})\.xml$/;

/** The names of the files, as the harvester of the government expects them. */
export const wooIndexName = (category: WooCategory) => `sitemapindex-diwoo-infocat${category}.xml`;
export const wooPartName = (category: WooCategory, number: number) =>
  `sitemap-diwoo-infocat${category}-${number}.xml`;

/** What a name asks for: a category, and one part of it or the list of its parts; null for a name of neither. */
export function readWooName(name: string): { category: WooCategory; part: number | null } | null {
  const [, found, part] = INDEX.exec(name) ?? PART.exec(name) ?? [];
  const category = WOO_CATEGORY_NUMBERS.find((number) => number === found);
  if (category === undefined) return null;
  return { category, part: part === undefined ? null : Number(part) };
}
