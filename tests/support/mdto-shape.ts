/**
 * The shape of an MDTO document, transcribed from the XML schema 1.0 of the Nationaal Archief: for each element the parts it
 * may have, in their order. "!" must be there, "*" may be there more than once, "+" is both.
 */
import { XMLParser } from "fast-xml-parser";

const IDENTIFICATION = "identificatieKenmerk! identificatieBron!";
const REFERENCE = "verwijzingNaam! verwijzingIdentificatie";
const CONCEPT = "begripLabel! begripCode begripBegrippenlijst!";
const TERM =
  "termijnTriggerStartLooptijd termijnStartdatumLooptijd termijnLooptijd termijnEinddatum";

const PARTS: Readonly<Record<string, string>> = {
  informatieobject:
    "identificatie+ naam! aggregatieniveau classificatie* trefwoord* omschrijving* raadpleeglocatie dekkingInTijd* " +
    "dekkingInRuimte* taal* event* waardering! bewaartermijn informatiecategorie isOnderdeelVan* bevatOnderdeel* " +
    "heeftRepresentatie* aanvullendeMetagegevens* gerelateerdInformatieobject* archiefvormer+ betrokkene* activiteit " +
    "beperkingGebruik+",
  bestand: "identificatie+ naam! omvang! bestandsformaat! checksum+ URLBestand isRepresentatieVan!",
  identificatie: IDENTIFICATION,
  verwijzingIdentificatie: IDENTIFICATION,
  aggregatieniveau: CONCEPT,
  dekkingInTijd: "dekkingInTijdType! dekkingInTijdBegindatum! dekkingInTijdEinddatum",
  dekkingInTijdType: CONCEPT,
  dekkingInRuimte: REFERENCE,
  event: "eventType! eventTijd eventVerantwoordelijkeActor eventResultaat",
  eventType: CONCEPT,
  waardering: CONCEPT,
  bewaartermijn: TERM,
  termijnTriggerStartLooptijd: CONCEPT,
  informatiecategorie: CONCEPT,
  heeftRepresentatie: REFERENCE,
  archiefvormer: REFERENCE,
  beperkingGebruik:
    "beperkingGebruikType! beperkingGebruikNadereBeschrijving beperkingGebruikDocumentatie* beperkingGebruikTermijn",
  beperkingGebruikType: CONCEPT,
  begripBegrippenlijst: REFERENCE,
  bestandsformaat: CONCEPT,
  checksum: "checksumAlgoritme! checksumWaarde! checksumDatum!",
  checksumAlgoritme: CONCEPT,
  isRepresentatieVan: REFERENCE,
};

const VALUES: Readonly<Record<string, RegExp>> = {
  omvang: /^\d+$/,
  taal: /^[a-z]{2}$/,
  checksumDatum: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  eventTijd: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  dekkingInTijdBegindatum: /^\d{4}-\d\d-\d\d$/,
  dekkingInTijdEinddatum: /^\d{4}-\d\d-\d\d$/,
  termijnStartdatumLooptijd: /^\d{4}-\d\d-\d\d$/,
  termijnEinddatum: /^\d{4}-\d\d-\d\d$/,
  termijnLooptijd: /^P\d+Y$/,
};

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function childrenOf(node: Node, name: string): Node[] {
  const children = node[name];
  return Array.isArray(children) ? children.filter(isNode) : [];
}

function textOf(node: Node): string {
  const text = node["#text"];
  return typeof text === "string" ? text : "";
}

const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ":@") ?? "";

function faultsOf(node: Node, where: string): string[] {
  const name = nameOf(node);
  const path = `${where}/${name}`;
  const children = childrenOf(node, name);
  const shape = PARTS[name];
  if (shape === undefined) {
    const text = children.map((child) => textOf(child)).join("");
    const isRight = VALUES[name]?.test(text) ?? /\S/.test(text);
    return children.some((child) => nameOf(child) !== "#text") || !isRight
      ? [`${path}: "${text}"`]
      : [];
  }
  const found = children.map(nameOf);
  const parts = shape.split(" ").map((part) => ({
    name: part.replace(/[!*+]$/, ""),
    least: /[!+]$/.test(part) ? 1 : 0,
    most: /[*+]$/.test(part) ? Infinity : 1,
  }));
  const order = found.map((one) => parts.findIndex((part) => part.name === one));
  const isOrdered = order.every((at, index) => at >= 0 && at >= (order[index - 1] ?? 0));
  const miscounted = parts.filter((part) => {
    const count = found.filter((one) => one === part.name).length;
    return count < part.least || count > part.most;
  });
  return [
    ...(isOrdered ? [] : [`${path}: ${found.join(" ")}`]),
    ...miscounted.map((part) => `${path}: the number of ${part.name}`),
    ...children.flatMap((child) => faultsOf(child, path)),
  ];
}

/** What is wrong with an MDTO document; nothing when it has the shape of the schema. */
export function mdtoFaults(xml: string): string[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    parseTagValue: false,
  });
  const roots: unknown = parser.parse(xml);
  const root = Array.isArray(roots)
    ? roots.filter(isNode).find((node) => nameOf(node) === "MDTO")
    : undefined;
  if (root === undefined) return ["no MDTO"];
  const [object, ...more] = childrenOf(root, "MDTO");
  if (object === undefined || more.length > 0) return ["MDTO holds one object"];
  return faultsOf(object, "MDTO");
}
