/**
 * Rule: beside an archive stands what it is, who made it, how long it is kept and who may read it, in the words of the Dutch
 * archives. Source: MDTO (Metagegevens voor duurzaam toegankelijke overheidsinformatie), its XML schema 1.0 of the Nationaal
 * Archief: one `informatieobject` for the whole, one `bestand` for each file.
 */
import { xmlText } from "~/platform/xml.server";

const NAMESPACE = "https://www.nationaalarchief.nl/mdto";
const SCHEMA = `${NAMESPACE}/MDTO-XML1.0.1.xsd`;

/** How long an archive is kept, by the selection list of whoever keeps it. */
export interface Selection {
  /** after so many years it is destroyed; undefined keeps it for good */
  years: number | undefined;
  /** name of the selection list; undefined when nobody said it */
  list: string | undefined;
  /** category in that list, which says so */
  category: string | undefined;
}

/** What an archive is about. */
export interface Described {
  identifier: string;
  /** address of the site, as the source of the identifier */
  source: string;
  name: string;
  description: string;
  /** first and last day of the round; the first is undefined where none is known */
  from: string | undefined;
  until: string | undefined;
  region: string;
  /** who made it: the organisation behind the site */
  creator: string;
  madeAt: string;
  selection: Selection;
}

/** An element with text or with elements in it. */
type Element = readonly [name: string, content: string | readonly Element[]];

function written([name, content]: Element, depth: number): string {
  const margin = "  ".repeat(depth);
  if (typeof content === "string") return `${margin}<${name}>${xmlText(content)}</${name}>\n`;
  const inside = content.map((element) => written(element, depth + 1)).join("");
  return `${margin}<${name}>\n${inside}${margin}</${name}>\n`;
}

function document(root: Element): Buffer {
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<MDTO xmlns="${NAMESPACE}" ` +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      `xsi:schemaLocation="${NAMESPACE} ${SCHEMA}">\n${written(root, 1)}</MDTO>\n`,
  );
}

const reference = (name: string): Element[] => [["verwijzingNaam", name]];

function concept(label: string, list: string, code?: string): Element[] {
  const codes: Element[] = code === undefined ? [] : [["begripCode", code]];
  return [["begripLabel", label], ...codes, ["begripBegrippenlijst", reference(list)]];
}

function identification(kenmerk: string, bron: string): Element[] {
  return [
    ["identificatieKenmerk", kenmerk],
    ["identificatieBron", bron],
  ];
}

function valuation({ years }: Selection): Element[] {
  const list = "Begrippenlijst Waarderingen MDTO";
  return years === undefined
    ? concept("Blijvend te bewaren", list, "B")
    : concept("Tijdelijk te bewaren", list, "V");
}

/** The day so many years later; the 29th of February becomes the 28th where a year has none. */
function yearsLater(day: string, years: number): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const later = Number(year) + years;
  const isLeap = (later % 4 === 0 && later % 100 !== 0) || later % 400 === 0;
  return `${later}-${month}-${month === "02" && date === "29" && !isLeap ? "28" : date}`;
}

function term({ years }: Selection, until: string | undefined): Element[] {
  if (years === undefined) return [];
  const dates: Element[] = until === undefined ? [] : [["termijnStartdatumLooptijd", until]];
  const end: Element[] =
    until === undefined ? [] : [["termijnEinddatum", yearsLater(until, years)]];
  const trigger = concept("Sluiting van de ronde", "Begrippenlijst van Inbreng");
  const parts: Element[] = [
    ["termijnTriggerStartLooptijd", trigger],
    ...dates,
    ["termijnLooptijd", `P${years}Y`],
    ...end,
  ];
  return [["bewaartermijn", parts]];
}

function category({ list, category: of }: Selection): Element[] {
  return list === undefined || of === undefined ? [] : [["informatiecategorie", concept(of, list)]];
}

function period({ from, until }: Described): Element[] {
  if (from === undefined) return [];
  const end: Element[] = until === undefined ? [] : [["dekkingInTijdEinddatum", until]];
  const kind = concept("Looptijd", "Begrippenlijst van Inbreng");
  return [
    ["dekkingInTijd", [["dekkingInTijdType", kind], ["dekkingInTijdBegindatum", from], ...end]],
  ];
}

/** The metadata of the archive as a whole. */
export function roundMetadata(described: Described, files: readonly string[]): Buffer {
  const { identifier, source, selection } = described;
  return document([
    "informatieobject",
    [
      ["identificatie", identification(identifier, source)],
      ["naam", described.name],
      ["aggregatieniveau", concept("Dossier", "Begrippenlijst Aggregatieniveaus MDTO")],
      ["omschrijving", described.description],
      ...period(described),
      ["dekkingInRuimte", reference(described.region)],
      ["taal", "nl"],
      ["taal", "en"],
      [
        "event",
        [
          ["eventType", concept("Creatie", "Begrippenlijst EventTypeLijst MDTO")],
          ["eventTijd", described.madeAt],
        ],
      ],
      ["waardering", valuation(selection)],
      ...term(selection, described.until),
      ...category(selection),
      ...files.map((file): Element => ["heeftRepresentatie", representation(file, described)]),
      ["archiefvormer", reference(described.creator)],
      [
        "beperkingGebruik",
        [
          ["beperkingGebruikType", concept("Openbaar", "Begrippenlijst van Inbreng")],
          [
            "beperkingGebruikNadereBeschrijving",
            "Alles in dit archief stond openbaar op de website.",
          ],
        ],
      ],
    ],
  ]);
}

function representation(file: string, { identifier, source }: Described): Element[] {
  return [
    ["verwijzingNaam", file],
    ["verwijzingIdentificatie", identification(`${identifier}/${file}`, source)],
  ];
}

/** What a file of an archive is, as PRONOM knows it; without a code where that depends on a version we do not know. */
const FORMATS: Readonly<Record<string, readonly [label: string, code?: string]>> = {
  html: ["Hypertext Markup Language 5", "fmt/471"],
  css: ["Cascading Style Sheet", "x-fmt/224"],
  csv: ["Comma Separated Values", "x-fmt/18"],
  json: ["JSON Data Interchange Format", "fmt/817"],
  txt: ["Plain Text File", "x-fmt/111"],
  svg: ["Scalable Vector Graphics"],
  png: ["Portable Network Graphics"],
  jpg: ["JPEG File Interchange Format"],
  webp: ["WebP"],
  pdf: ["Portable Document Format"],
};

/** The metadata of one file of the archive. */
export function fileMetadata(
  described: Described,
  file: { path: string; size: number; sha256: string },
): Buffer {
  const extension = /\.([a-z0-9]+)$/.exec(file.path)?.[1] ?? "";
  const [label, code] = FORMATS[extension] ?? [extension === "" ? "onbekend" : extension];
  return document([
    "bestand",
    [
      ["identificatie", identification(`${described.identifier}/${file.path}`, described.source)],
      ["naam", file.path],
      ["omvang", String(file.size)],
      ["bestandsformaat", concept(label, "PRONOM-register", code)],
      [
        "checksum",
        [
          ["checksumAlgoritme", concept("SHA256", "Begrippenlijst ChecksumAlgoritme MDTO")],
          ["checksumWaarde", file.sha256],
          ["checksumDatum", described.madeAt],
        ],
      ],
      [
        "isRepresentatieVan",
        [
          ["verwijzingNaam", described.name],
          ["verwijzingIdentificatie", identification(described.identifier, described.source)],
        ],
      ],
    ],
  ]);
}
