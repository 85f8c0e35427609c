/**
 * Rule: an export carries everything behind the figures, protected as on the page, and a codebook that says what each
 * column means. Whoever reads it needs nobody to explain it.
 * Source: design, surface (figures for councils) and section 7 (small numbers).
 */

export const EXPORT_TABLES = [
  "rounds",
  "figures",
  "activities",
  "sourceCounts",
  "roleByMunicipality",
  "snapshots",
  "population",
] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

export interface CodebookColumn {
  readonly name: string;
  readonly nl: string;
  readonly en: string;
}

const round = {
  name: "round",
  nl: "naam van de ronde in het adres",
  en: "name of the round in its address",
};

function ranged(name: string, nl: string, en: string): CodebookColumn[] {
  return [
    { name: `${name}Min`, nl: `${nl}: minstens`, en: `${en}: at least` },
    { name: `${name}Max`, nl: `${nl}: hoogstens`, en: `${en}: at most` },
  ];
}

/** The columns of each table, in order, with their meaning in both languages. */
export const CODEBOOK: Readonly<Record<ExportTable, readonly CodebookColumn[]>> = {
  rounds: [
    round,
    { name: "title", nl: "titel", en: "title" },
    { name: "scope", nl: "regional, several of local", en: "regional, several or local" },
    {
      name: "municipality",
      nl: "gemeenten van een ronde die niet voor de hele regio is, met een ; ertussen",
      en: "municipalities of a round that is not for the whole region, with a ; between them",
    },
    {
      name: "phase",
      nl: "preparation, execution, evaluation",
      en: "preparation, execution, evaluation",
    },
    { name: "state", nl: "stand van de ronde", en: "state of the round" },
    { name: "influenceLevel", nl: "hoeveel invloed", en: "level of influence" },
    { name: "opensAt", nl: "open sinds (UTC)", en: "open since (UTC)" },
    { name: "closesAt", nl: "gesloten op (UTC)", en: "closed on (UTC)" },
    { name: "replyDueAt", nl: "antwoord beloofd op (UTC)", en: "answer promised on (UTC)" },
    {
      name: "framesFixedOn",
      nl: "dag waarop het plan vaststond",
      en: "day on which the plan was fixed",
    },
    {
      name: "municipalitiesReached",
      nl: "gemeenten waar inbreng vandaan kwam",
      en: "municipalities that gave input",
    },
    {
      name: "municipalitiesExact",
      nl: "false: minstens zoveel gemeenten",
      en: "false: at least so many municipalities",
    },
    { name: "example", nl: "true: verzonnen voorbeeld", en: "true: a made-up example" },
  ],
  figures: [
    round,
    {
      name: "overlap",
      nl: "aanname: possible = iemand kan vaker zijn geteld, none = niemand",
      en: "assumption: possible = somebody may be counted more than once, none = nobody",
    },
    {
      name: "combined",
      nl: "aanname: each = elke samen getelde groep was erbij, any = niet bekend",
      en: "assumption: each = every group counted together was there, any = unknown",
    },
    { name: "role", nl: "groep; total is iedereen", en: "group; total is everybody" },
    ...ranged("persons", "mensen", "people"),
    ...ranged("contributions", "bijdragen", "contributions"),
    ...ranged("once", "mensen die één keer meededen", "people who took part once"),
    ...ranged("repeat", "mensen die vaker meededen", "people who took part more often"),
    ...ranged(
      "before",
      "bijdragen voordat het plan vaststond",
      "contributions before the plan was fixed",
    ),
    ...ranged(
      "after",
      "bijdragen nadat het plan vaststond",
      "contributions after the plan was fixed",
    ),
    ...ranged("unknown", "bijdragen zonder bekend moment", "contributions without a known moment"),
  ],
  activities: [
    round,
    { name: "activity", nl: "titel van de activiteit", en: "title of the activity" },
    { name: "kind", nl: "soort", en: "kind" },
    { name: "heldOn", nl: "dag", en: "day" },
    ...ranged("contributions", "bijdragen op deze website", "contributions on this website"),
    {
      name: "supervisors",
      nl: "begeleiders, die niet meetellen",
      en: "supervisors, who do not count",
    },
    {
      name: "municipalitiesReached",
      nl: "gemeenten volgens een bron",
      en: "municipalities by a source",
    },
  ],
  sourceCounts: [
    round,
    { name: "activity", nl: "titel van de activiteit", en: "title of the activity" },
    { name: "source", nl: "document", en: "document" },
    { name: "place", nl: "plek in het document", en: "place in the document" },
    { name: "quote", nl: "citaat", en: "quote" },
    {
      name: "group",
      nl: "over wie: gelijke namen gaan over dezelfde mensen",
      en: "about whom: equal names are about the same people",
    },
    {
      name: "roles",
      nl: "groepen die samen zijn geteld; leeg is onbekend",
      en: "groups counted together; empty is unknown",
    },
    { name: "persons", nl: "geteld aantal mensen", en: "people counted" },
  ],
  roleByMunicipality: [
    round,
    { name: "snapshot", nl: "nummer van de vastgezette tabel", en: "number of the frozen table" },
    { name: "takenAt", nl: "vastgezet op (UTC)", en: "frozen on (UTC)" },
    {
      name: "municipality",
      nl: "gemeente; unknown is niet gezegd, total is de regio",
      en: "municipality; unknown is not given, total is the region",
    },
    { name: "role", nl: "groep; total is alle groepen", en: "group; total is all groups" },
    { name: "peopleMin", nl: "minstens zoveel mensen", en: "at least so many people" },
    {
      name: "peopleMax",
      nl: "hoogstens zoveel mensen; leeg is: of meer",
      en: "at most so many people; empty is: or more",
    },
    {
      name: "dividedAt",
      nl: "het moment van de verdeling over gemeenten (UTC)",
      en: "the moment of the division over municipalities (UTC)",
    },
  ],
  snapshots: [
    round,
    { name: "number", nl: "nummer", en: "number" },
    { name: "publishedAt", nl: "vastgezet op (UTC)", en: "frozen on (UTC)" },
    { name: "sha256", nl: "controlegetal van de cijfers", en: "checksum of the figures" },
  ],
  population: [
    {
      name: "municipality",
      nl: "gemeente; leeg is de regio",
      en: "municipality; empty is the region",
    },
    { name: "role", nl: "groep; leeg is iedereen", en: "group; empty is everybody" },
    { name: "count", nl: "mensen in de bevolking", en: "people in the population" },
    { name: "source", nl: "bron", en: "source" },
    { name: "dated", nl: "datum van de telling", en: "date of the count" },
  ],
};
