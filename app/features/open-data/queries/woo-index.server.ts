/** The index of the Woo as files: a list of sitemaps for each category, and the sitemaps with the metadata of DiWoo. */
import {
  DUTCH,
  readWooName,
  WOO_CATEGORIES,
  WOO_CATEGORY_NUMBERS,
  wooIndexName,
  wooPartName,
  YOUTH_CARE,
} from "~/features/open-data/domain/woo-document";
import type { ListedValue, WooDocument } from "~/features/open-data/domain/woo-document";
import { WOO_SOURCES } from "~/features/open-data/queries/woo-documents.server";
import { database } from "~/platform/db.server";
import { documentsXml, sitemapIndexXml, urlElement } from "~/platform/sitemap.server";
import { xmlText } from "~/platform/xml.server";

const DIWOO = { prefix: "diwoo", uri: "https://standaarden.overheid.nl/diwoo/metadata/" };
const FOLDER = "/woo/";
/** Far below the 50,000 that a sitemap may hold. */
const MOST_DOCUMENTS = 1_000;

const element = (name: string, inside: string) => `<diwoo:${name}>${inside}</diwoo:${name}>`;
const listed = (name: string, { resource, label }: ListedValue) =>
  `<diwoo:${name} resource="${xmlText(resource)}">${xmlText(label)}</diwoo:${name}>`;

/** What a document says of itself, in the elements of DiWoo. */
function metadata(base: string, document: WooDocument): string {
  const act =
    listed("soortHandeling", document.act.kind) + element("atTime", `${document.act.on}T00:00:00`);
  const classes = [
    element(
      "informatiecategorieen",
      listed("informatiecategorie", WOO_CATEGORIES[document.category]),
    ),
    element("documentsoorten", listed("documentsoort", document.kind)),
    element("themas", listed("thema", YOUTH_CARE)),
  ].join("");
  const parts = [
    element("identifiers", element("identifier", xmlText(base + document.path))),
    listed("publisher", document.publisher),
    listed("verantwoordelijke", document.publisher),
    document.writer === undefined ? "" : element("naamOpsteller", xmlText(document.writer)),
    element("titelcollectie", element("officieleTitel", xmlText(document.title))),
    element("classificatiecollectie", classes),
    element("creatiedatum", document.createdOn),
    listed("language", DUTCH),
    listed("format", document.format),
    element("documenthandelingen", element("documenthandeling", act)),
  ];
  return element("Document", element("DiWoo", parts.join("")));
}

/** The lists that have something in them, for `robots.txt`. */
export async function wooIndexPaths(): Promise<string[]> {
  const client = await database();
  const counts = await Promise.all(
    WOO_CATEGORY_NUMBERS.map(async (category) => ({
      category,
      count: await WOO_SOURCES[category].count(client),
    })),
  );
  return counts.flatMap(({ category, count }) =>
    count > 0 ? [FOLDER + wooIndexName(category)] : [],
  );
}

/**
 * One file of the index.
 * @param base where this site is, without a slash at its end
 * @returns null for a name that there is not
 */
export async function wooFile(base: string, name: string): Promise<string | null> {
  const asked = readWooName(name);
  if (asked === null) return null;
  const client = await database();
  const { category, part } = asked;
  const source = WOO_SOURCES[category];
  if (part === null) {
    const files = Math.ceil((await source.count(client)) / MOST_DOCUMENTS);
    if (files === 0) return null;
    return sitemapIndexXml(
      Array.from({ length: files }, (_, index) => base + FOLDER + wooPartName(category, index + 1)),
    );
  }
  const skip = (part - 1) * MOST_DOCUMENTS;
  const documents = await source.documents(client, { skip, take: MOST_DOCUMENTS });
  if (documents.length === 0) return null;
  return documentsXml(
    DIWOO,
    documents.map((document) =>
      urlElement(base + document.path, document.changedOn, metadata(base, document)),
    ),
  );
}
