/** The descriptions of the open data, made from the schemas of the API itself. */
import { z } from "zod";
import {
  COLLECTION_NAMES,
  COLLECTION_SCHEMAS,
  listSchema,
  participationSchema,
  problemSchema,
  roundSchema,
  snapshotListSchema,
  snapshotSchema,
} from "~/features/open-data/schema";
import { API_VERSION, LARGEST_PAGE_SIZE } from "~/platform/api.server";

type JsonObject = Record<string, unknown>;

const SUMMARIES: Record<keyof typeof COLLECTION_SCHEMAS, string> = {
  rounds: "Participation rounds",
  sessions: "Sessions",
  proposals: "Published proposals",
  principles: "Leading principles with their actions",
  "agenda-items": "The co-operation agenda",
  advice: "Advice of advisory councils, point by point",
  decisions: "What councils and boards decided",
  claims: "Published sentences about involvement, with their verdict",
  promises: "Promised reports, replies and reactions",
};

function jsonSchema(schema: z.ZodType): JsonObject {
  return { ...z.toJSONSchema(schema, { io: "output" }), $schema: undefined };
}

function json(schema: z.ZodType, description: string): JsonObject {
  return { description, content: { "application/json": { schema: jsonSchema(schema) } } };
}

const PROBLEMS = {
  default: {
    description: "A problem",
    content: { "application/problem+json": { schema: jsonSchema(problemSchema) } },
  },
};

const whole = (maximum: number) => ({ type: "integer", minimum: 1, maximum });

const PAGING = [
  { name: "page", in: "query", schema: { ...whole(100_000), default: 1 } },
  { name: "pageSize", in: "query", schema: { ...whole(LARGEST_PAGE_SIZE), default: 20 } },
];

const SLUG = { name: "slug", in: "path", required: true, schema: { type: "string" } };

const NUMBER = { name: "number", in: "path", required: true, schema: whole(100_000) };

const SWITCHES = [
  { name: "overlap", in: "query", schema: { type: "string", enum: ["none", "possible"] } },
  { name: "combined", in: "query", schema: { type: "string", enum: ["each", "any"] } },
];

function read(summary: string, parameters: unknown[], success: JsonObject): JsonObject {
  return { get: { summary, parameters, responses: { "200": success, ...PROBLEMS } } };
}

/** The OpenAPI 3.1 description of the public API. */
export function openApi(baseUrl: string): JsonObject {
  const lists = COLLECTION_NAMES.map((name) => [
    `/${name}`,
    read(
      SUMMARIES[name],
      PAGING,
      json(listSchema<z.ZodType>(COLLECTION_SCHEMAS[name]), "One page of the list"),
    ),
  ]);
  return {
    openapi: "3.1.0",
    info: {
      title: "Inbreng",
      version: API_VERSION,
      description: "Public, read-only figures and facts about participation in youth care.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    paths: {
      ...Object.fromEntries(lists),
      "/rounds/{slug}": read("One round", [SLUG], json(roundSchema, "The round")),
      "/rounds/{slug}/participation": read(
        "Who took part, as ranges under assumptions",
        [SLUG, ...SWITCHES],
        json(participationSchema, "The figures"),
      ),
      "/rounds/{slug}/snapshots": read(
        "The publications of frozen figures, the newest first",
        [SLUG],
        json(snapshotListSchema, "The publications"),
      ),
      "/rounds/{slug}/snapshots/{number}": read(
        "Exactly what was frozen, with its SHA-256",
        [SLUG, NUMBER],
        json(snapshotSchema, "The publication"),
      ),
      "/rounds/{slug}/participation.csv": read("Role by municipality, protected", [SLUG], {
        description: "The newest frozen table; hidden cells hold the marker",
        content: { "text/csv": { schema: { type: "string" } } },
      }),
    },
  };
}

/** The description of the data sets by DCAT-AP-NL 3.0, as JSON-LD. */
export function dcatCatalogue(baseUrl: string): JsonObject {
  const datasets = Object.entries(SUMMARIES).map(([name, title]) => ({
    "@id": `${baseUrl}/open-data#${name}`,
    "@type": "dcat:Dataset",
    "dct:title": { "@value": title, "@language": "en" },
    "dct:description": { "@value": title, "@language": "en" },
    "dct:identifier": `${baseUrl}/api/v1/${name}`,
    "dct:accessRights": {
      "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC",
    },
    "dct:publisher": { "@id": `${baseUrl}/#publisher` },
    "dcat:theme": {
      "@id": "http://publications.europa.eu/resource/authority/data-theme/SOCI",
    },
    "dcat:distribution": {
      "@type": "dcat:Distribution",
      "dcat:accessURL": { "@id": `${baseUrl}/api/v1/${name}` },
      "dct:format": {
        "@id": "http://publications.europa.eu/resource/authority/file-type/JSON",
      },
      "dct:license": { "@id": "https://creativecommons.org/publicdomain/zero/1.0/" },
    },
  }));
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
    },
    "@id": `${baseUrl}/open-data`,
    "@type": "dcat:Catalog",
    "dct:title": { "@value": "Inbreng", "@language": "nl" },
    "dct:publisher": {
      "@id": `${baseUrl}/#publisher`,
      "@type": "foaf:Organization",
      "foaf:name": "Inbreng",
    },
    "dcat:dataset": datasets,
  };
}
