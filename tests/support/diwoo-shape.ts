/**
 * The rules of DiWoo, written out from its XML schema 0.9.8 (`diwoo-metadata.xsd` of KOOP) as far as this product uses it:
 * which elements there are, which of them have to be there, and of which lists their values come. An element that is not
 * named here is refused. The schema itself is not in this repository; `xmllint --schema` with it reads the same files.
 */
import { XMLParser } from "fast-xml-parser";
import { z } from "zod";

const address = (pattern: RegExp) =>
  z.strictObject({ resource: z.string().regex(pattern), "#text": z.string().min(1) });
const concept = address(
  /^https:\/\/identifier\.overheid\.nl\/tooi\/def\/thes\/kern\/c_[0-9a-f]{8}$/,
);
const organisation = address(
  /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/(?:gemeente\/gm|so\/so)\d{4}$/,
);
const day = z.iso.date();
const documentSchema = z.strictObject({
  "diwoo:identifiers": z.strictObject({ "diwoo:identifier": z.url() }),
  "diwoo:publisher": organisation,
  "diwoo:verantwoordelijke": organisation.optional(),
  "diwoo:naamOpsteller": z.string().min(1).optional(),
  "diwoo:titelcollectie": z.strictObject({ "diwoo:officieleTitel": z.string().min(1) }),
  "diwoo:classificatiecollectie": z.strictObject({
    "diwoo:informatiecategorieen": z.strictObject({ "diwoo:informatiecategorie": concept }),
    "diwoo:documentsoorten": z.strictObject({ "diwoo:documentsoort": concept }),
    "diwoo:themas": z.strictObject({
      "diwoo:thema": address(
        /^https:\/\/identifier\.overheid\.nl\/tooi\/def\/thes\/top\/c_[0-9a-f]{8}$/,
      ),
    }),
  }),
  "diwoo:creatiedatum": day,
  "diwoo:language": address(/\/authority\/language\/NLD$/),
  "diwoo:format": address(/\/authority\/file-type\/(?:TXT|HTML)$/),
  "diwoo:documenthandelingen": z.strictObject({
    "diwoo:documenthandeling": z.strictObject({
      // The three acts of the list, by their codes.
      "diwoo:soortHandeling": address(/\/kern\/c_(?:e1ec050e|dfcee535|641ecd76)$/),
      "diwoo:atTime": z.string().regex(/^\d{4}-\d\d-\d\dT00:00:00$/),
    }),
  }),
});
const sitemapSchema = z.object({
  urlset: z.strictObject({
    xmlns: z.literal("http://www.sitemaps.org/schemas/sitemap/0.9"),
    "xmlns:diwoo": z.literal("https://standaarden.overheid.nl/diwoo/metadata/"),
    url: z
      .array(
        z.strictObject({
          loc: z.url(),
          lastmod: day.optional(),
          "diwoo:Document": z.strictObject({ "diwoo:DiWoo": documentSchema }),
        }),
      )
      .min(1),
  }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  ignoreDeclaration: true,
  isArray: (name) => name === "url",
});

/**
 * The documents of a sitemap of the Woo, each with its metadata.
 * @throws when an element is missing, is too much or has a value that no list holds
 */
export function readDiwoo(xml: string) {
  return sitemapSchema.parse(parser.parse(xml)).urlset.url.map((entry) => ({
    loc: entry.loc,
    ...entry["diwoo:Document"]["diwoo:DiWoo"],
  }));
}
