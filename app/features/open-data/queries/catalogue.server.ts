/**
 * The catalogue of the data sets by DCAT-AP-NL 3.0, as JSON-LD. Source of what is mandatory: the profile's own shapes
 * (dcat-ap-nl-SHACL 3.0.0): for a data set access rights, contact point, creator, identifier, publisher and theme, for a
 * distribution a licence, for a data service these and its description. What is only referred to says its class as well,
 * because a checker sees no other file than this one.
 */
import type { Publisher } from "~/features/open-data/domain/publisher";
import type { DescribedRound } from "~/features/open-data/queries/rounds.server";
import { COLLECTION_SUMMARIES } from "~/features/open-data/queries/description.server";
import { COLLECTION_NAMES } from "~/features/open-data/schema";

type JsonObject = Record<string, unknown>;

const AUTHORITY = "http://publications.europa.eu/resource/authority";
const TAXONOMY = thing(`${AUTHORITY}/data-theme`, "skos:ConceptScheme", "Data theme");
const LICENCE = thing(
  "http://creativecommons.org/publicdomain/zero/1.0/deed.nl",
  "dct:LicenseDocument",
);
const LANGUAGES = ["NLD", "ENG"].map((code) =>
  thing(`${AUTHORITY}/language/${code}`, "dct:LinguisticSystem"),
);
const THEMES = [
  { code: "SOCI", label: "Population and society" },
  { code: "GOVE", label: "Government and public sector" },
].map(({ code, label }) => ({
  ...thing(`${AUTHORITY}/data-theme/${code}`, "skos:Concept"),
  "skos:prefLabel": { "@value": label, "@language": "en" },
  "skos:inScheme": { "@id": `${AUTHORITY}/data-theme` },
}));
const PUBLIC = thing(`${AUTHORITY}/access-right/PUBLIC`, "dct:RightsStatement");
const PROFILE = thing("http://modellen.geostandaarden.nl/dcat-ap-nl/", "dct:Standard");

/** Something that is only referred to, with its class. */
function thing(id: string, type: string, title?: string): JsonObject {
  return { "@id": id, "@type": type, ...(title === undefined ? {} : { "dct:title": title }) };
}

const CONTEXT = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
};

const MEDIA = {
  JSON: "application/json",
  CSV: "text/csv",
} as const;

const DUTCH: Record<keyof typeof COLLECTION_SUMMARIES, string> = {
  rounds: "Participatierondes",
  sessions: "Bijeenkomsten",
  proposals: "Gepubliceerde voorstellen",
  principles: "Leidende principes met hun acties",
  "agenda-items": "De samenwerkingsagenda",
  advice: "Adviezen van adviesraden, punt voor punt",
  decisions: "Wat raden en besturen besloten",
  claims: "Gepubliceerde beweringen over inspraak, met hun oordeel",
  promises: "Beloofde verslagen, antwoorden en reacties",
};

function both(nl: string, en: string) {
  return [
    { "@value": nl, "@language": "nl" },
    { "@value": en, "@language": "en" },
  ];
}

/** What every data set, and the service, says of itself. */
function resource(baseUrl: string, path: string, nl: string, en: string): JsonObject {
  return {
    "dct:title": both(nl, en),
    "dct:description": both(nl, en),
    "dct:identifier": `${baseUrl}${path}`,
    "dct:accessRights": PUBLIC,
    "dct:publisher": { "@id": `${baseUrl}/#publisher` },
    "dct:creator": { "@id": `${baseUrl}/#publisher` },
    "dcat:contactPoint": { "@id": `${baseUrl}/#contact` },
    "dct:language": LANGUAGES,
    "dcat:theme": THEMES,
  };
}

function distribution(baseUrl: string, path: string, format: keyof typeof MEDIA): JsonObject {
  return {
    "@id": `${baseUrl}${path}#distribution`,
    "@type": "dcat:Distribution",
    "dct:title": both(`Als ${format}`, `As ${format}`),
    "dcat:accessURL": { "@id": `${baseUrl}${path}` },
    "dcat:mediaType": thing(
      `http://www.iana.org/assignments/media-types/${MEDIA[format]}`,
      "dct:MediaType",
    ),
    "dct:format": thing(`${AUTHORITY}/file-type/${format}`, "dct:MediaTypeOrExtent"),
    "dct:license": LICENCE,
    "dcat:accessService": { "@id": `${baseUrl}/api/v1#service` },
  };
}

function collectionSets(baseUrl: string): JsonObject[] {
  return COLLECTION_NAMES.map((name) => {
    const path = `/api/v1/${name}`;
    return {
      "@id": `${baseUrl}/open-data#${name}`,
      "@type": "dcat:Dataset",
      ...resource(baseUrl, path, DUTCH[name], COLLECTION_SUMMARIES[name]),
      "dcat:distribution": [distribution(baseUrl, path, "JSON")],
    };
  });
}

/** The figures of each round, with the protected table beside them where one was frozen. */
function figureSets(baseUrl: string, rounds: readonly DescribedRound[]): JsonObject[] {
  return rounds.map(({ slug, title, titleEn, hasTable }) => {
    const path = `/api/v1/rounds/${slug}/participation`;
    return {
      "@id": `${baseUrl}/open-data#participation-${slug}`,
      "@type": "dcat:Dataset",
      ...resource(baseUrl, path, `Wie deed er mee: ${title}`, `Who took part: ${titleEn ?? title}`),
      "dcat:landingPage": thing(`${baseUrl}/rondes/${slug}/cijfers`, "foaf:Document"),
      "dcat:distribution": [
        distribution(baseUrl, path, "JSON"),
        ...(hasTable ? [distribution(baseUrl, `${path}.csv`, "CSV")] : []),
      ],
    };
  });
}

/** What people said of the promises of each round of which that may be shown. */
function experienceSets(baseUrl: string, rounds: readonly DescribedRound[]): JsonObject[] {
  return rounds
    .filter(({ hasExperiences }) => hasExperiences)
    .map(({ slug, title, titleEn }) => {
      const path = `/api/v1/rounds/${slug}/experiences.csv`;
      const [nl, en] = [`Wat merkten mensen: ${title}`, `What people noticed: ${titleEn ?? title}`];
      return {
        "@id": `${baseUrl}/open-data#experiences-${slug}`,
        "@type": "dcat:Dataset",
        ...resource(baseUrl, path, nl, en),
        "dcat:landingPage": thing(`${baseUrl}/rondes/${slug}/cijfers#ervaring`, "foaf:Document"),
        "dcat:distribution": [distribution(baseUrl, path, "CSV")],
      };
    });
}

function dataService(baseUrl: string, siteName: string, sets: readonly JsonObject[]): JsonObject {
  return {
    "@id": `${baseUrl}/api/v1#service`,
    "@type": "dcat:DataService",
    ...resource(baseUrl, "/api/v1", `De API van ${siteName}`, `The API of ${siteName}`),
    "dct:license": LICENCE,
    "dcat:endpointURL": { "@id": `${baseUrl}/api/v1` },
    "dcat:endpointDescription": { "@id": `${baseUrl}/api/v1/openapi.json` },
    "foaf:page": thing(`${baseUrl}/open-data`, "foaf:Document"),
    "dcat:servesDataset": sets.map((set) => ({ "@id": set["@id"] })),
  };
}

/** Who publishes and who answers, as organisations and as what the profile asks them to be. */
function people(baseUrl: string, { name, contactName, email }: Publisher): JsonObject {
  return {
    "dct:publisher": {
      "@id": `${baseUrl}/#publisher`,
      "@type": ["foaf:Agent", "foaf:Organization"],
      "foaf:name": { "@value": name.nl, "@language": "nl" },
    },
    "dct:creator": { "@id": `${baseUrl}/#publisher` },
    "dcat:contactPoint": {
      "@id": `${baseUrl}/#contact`,
      "@type": ["vcard:Kind", "vcard:Organization"],
      "vcard:fn": { "@value": contactName, "@language": "nl" },
      "vcard:hasEmail": { "@id": `mailto:${email}` },
      "vcard:hasURL": { "@id": `${baseUrl}/hulp` },
    },
  };
}

/**
 * The whole catalogue: the lists of the API, and the figures of every public round.
 * @param publisher whose figures they are, and where users of the data can write to
 */
export function dcatCatalogue(
  baseUrl: string,
  publisher: Publisher,
  rounds: readonly DescribedRound[],
): JsonObject {
  const sets = [
    ...collectionSets(baseUrl),
    ...figureSets(baseUrl, rounds),
    ...experienceSets(baseUrl, rounds),
  ];
  return {
    "@context": CONTEXT,
    "@id": `${baseUrl}/open-data`,
    "@type": "dcat:Catalog",
    "dct:title": both(`Open data van ${publisher.siteName}`, `Open data of ${publisher.siteName}`),
    "dct:description": both(
      "Wie er meedoet aan betere jeugdhulp, en wat ermee is gedaan.",
      "Who takes part in better youth care, and what was done with it.",
    ),
    "dct:language": LANGUAGES,
    "dct:license": LICENCE,
    "dct:conformsTo": PROFILE,
    "dcat:themeTaxonomy": TAXONOMY,
    "foaf:homepage": thing(`${baseUrl}/`, "foaf:Document"),
    ...people(baseUrl, publisher),
    "dcat:service": [dataService(baseUrl, publisher.siteName, sets)],
    "dcat:dataset": sets,
  };
}
