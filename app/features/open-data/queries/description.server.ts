/** The descriptions of the open data, made from the schemas of the API itself. */
import { z } from "zod";
import type { Publisher } from "~/features/open-data/domain/publisher";
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
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What each list holds, in a few words. */
export const COLLECTION_SUMMARIES: Record<keyof typeof COLLECTION_SCHEMAS, string> = {
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

/** "A text or nothing" as one type of two names, so that a format stands beside it and not one level down. */
function flattened(schema: JsonSchema): void {
  const [kind, nothing, ...others] = schema.anyOf ?? [];
  if (!kind || nothing?.type !== "null" || others.length > 0) return;
  if (typeof kind.type !== "string" || kind.type === "object" || kind.type === "array") return;
  delete schema.anyOf;
  Object.assign(schema, kind, { type: [kind.type, "null"] });
}

function jsonSchema(schema: z.ZodType): JsonObject {
  const options = {
    io: "output",
    override: ({ jsonSchema: made }: { jsonSchema: JsonSchema }) => {
      flattened(made);
    },
  } as const;
  return { ...z.toJSONSchema(schema, options), $schema: undefined };
}

const header = (description: string, type: "string" | "integer" = "string") => ({
  description,
  schema: { type },
});

const QUOTA_HEADERS = {
  "RateLimit-Limit": header("Requests per minute for one address", "integer"),
  "RateLimit-Remaining": header("How many of them are left", "integer"),
  "RateLimit-Reset": header("Seconds until the count starts anew", "integer"),
};

/** What stands in every answer, a refusal included. */
const EVERY_HEADER = {
  "API-Version": header("Version of this API"),
  "access-control-allow-origin": header("Always *: scripts of any site may read this"),
  ...QUOTA_HEADERS,
};

const SUCCESS_HEADERS = {
  ETag: header("Send it back as If-None-Match: 304 when nothing changed"),
  ...EVERY_HEADER,
};

/** A successful answer in one media type. */
function success(mediaType: string, schema: unknown, description: string): JsonObject {
  return { description, headers: SUCCESS_HEADERS, content: { [mediaType]: { schema } } };
}

function json(schema: z.ZodType, description: string): JsonObject {
  return success("application/json", jsonSchema(schema), description);
}

function refusal(description: string, headers: JsonObject = {}): JsonObject {
  return {
    description,
    headers: { ...EVERY_HEADER, ...headers },
    content: { "application/problem+json": { schema: jsonSchema(problemSchema) } },
  };
}

const OTHER_ANSWERS = {
  "304": {
    description: "Nothing changed since the ETag that was sent along",
    headers: SUCCESS_HEADERS,
  },
  "400": refusal("A parameter that does not exist, or has a wrong value"),
  "404": refusal("There is nothing at this address"),
  "405": refusal("Something else than reading was tried", { Allow: header("What can be done") }),
  "406": refusal("The client does not take the media type of this address"),
  "429": refusal("Too many requests", { "Retry-After": header("Seconds to wait", "integer") }),
  "500": refusal("Something went wrong here; the reference leads to what"),
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
  {
    name: "source",
    in: "query",
    description:
      "Where sources contradict each other: `source.{conflict}={source}` for the one to reckon with, by the keys in " +
      "`conflicts`. A value that does not exist is refused.",
    style: "form",
    explode: true,
    schema: {
      type: "object",
      propertyNames: { pattern: "^source\\." },
      additionalProperties: { type: "string" },
    },
  },
];

function read(summary: string, parameters: unknown[], answer: JsonObject): JsonObject {
  return { get: { summary, parameters, responses: { "200": answer, ...OTHER_ANSWERS } } };
}

/**
 * The OpenAPI 3.1 description of the public API.
 * @param publisher whose figures they are, and where users of the API can write to
 */
export function openApi(baseUrl: string, publisher: Publisher): JsonObject {
  const lists = COLLECTION_NAMES.map((name) => [
    `/${name}`,
    read(
      COLLECTION_SUMMARIES[name],
      PAGING,
      json(listSchema<z.ZodType>(COLLECTION_SCHEMAS[name]), "One page of the list"),
    ),
  ]);
  return {
    openapi: "3.1.0",
    info: {
      title: publisher.siteName,
      version: API_VERSION,
      description: `Public, read-only figures and facts about participation in youth care in ${publisher.name.en}.`,
      contact: { name: publisher.contactName, email: publisher.email, url: `${baseUrl}/open-data` },
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
      "/rounds/{slug}/experiences.csv": read(
        "What people said of the promises of the round, as protected shares",
        [SLUG],
        success("text/csv", { type: "string" }, "One row for each answer"),
      ),
      "/rounds/{slug}/experiences.csv-metadata.json": read(
        "What the columns of that CSV mean, by CSV on the web",
        [SLUG],
        success("application/csvm+json", { type: "object" }, "The description"),
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
      "/rounds/{slug}/participation.csv": read(
        "Role by municipality, in bands",
        [SLUG],
        success("text/csv", { type: "string" }, "The newest frozen table"),
      ),
      "/rounds/{slug}/participation.jj": read(
        "The same for programs that audit tables, such as tau-ARGUS and sdcTable, in JJ format",
        [SLUG],
        success("text/plain", { type: "string" }, "Cells with their bounds, and what adds up"),
      ),
      "/rounds/{slug}/participation.csv-metadata.json": read(
        "What the columns of the CSV mean, by CSV on the web",
        [SLUG],
        success("application/csvm+json", { type: "object" }, "The description"),
      ),
      "/openapi.json": read(
        "This description",
        [],
        success("application/json", { type: "object" }, "The description"),
      ),
    },
  };
}
