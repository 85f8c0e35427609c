/**
 * Elsewhere: the description of an API was written by hand and said nothing of whom to write to, of its version or of the
 * form of a date, so that the linter of the government refused it. The rules of that linter (NLgov API Design Rules 2.2), by
 * their names, in our own words.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { visit } from "../support/application";

describe("the description by the design rules of the Dutch government", () => {
  type Operation = {
    parameters: { name: string; in: string }[];
    responses: Record<string, { headers?: object; content?: Record<string, { schema: object }> }>;
  };
  type Description = {
    openapi: string;
    info: { version: string; contact: Record<string, string> };
    servers: { url: string }[];
    paths: Record<string, Record<string, Operation>>;
  };
  let description: Description;
  let operations: Operation[];

  beforeAll(async () => {
    description = (await (await visit("/api/v1/openapi.json")).json()) as Description;
    operations = Object.values(description.paths).flatMap((path) => Object.values(path));
  });

  /** Every object in a tree with the names that lead to it. */
  function* parts(tree: unknown, path: string[] = []): Generator<[string[], object]> {
    if (typeof tree !== "object" || tree === null) return;
    yield [path, tree];
    for (const [name, child] of Object.entries(tree)) yield* parts(child, [...path, name]);
  }

  test("doc-openapi, semver, uri-version: version three, a full version, and its first number in the address", () => {
    expect(description.openapi).toMatch(/^3(\.\d+){1,2}$/);
    expect(description.info.version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const { url } of description.servers) expect(url).toMatch(/\/v\d+$/);
  });

  test("doc-openapi-contact: a name, an address to write to and a page", () => {
    const { contact } = description.info;
    expect(Object.keys(contact).sort()).toEqual(["email", "name", "url"]);
    expect(contact["email"]).toContain("@");
    expect(URL.canParse(contact["url"] ?? "")).toBe(true);
  });

  test("version-header: on every answer, that nothing changed and refusals included", () => {
    for (const { responses } of operations) {
      for (const [status, { headers }] of Object.entries(responses)) {
        expect(headers, status).toHaveProperty("API-Version");
      }
    }
  });

  test("publish-openapi: the description describes itself, readable from any site", () => {
    const own = description.paths["/openapi.json"];
    expect(Object.keys(own ?? {})).toEqual(["get"]);
    expect(own?.["get"]?.responses["200"]?.headers).toHaveProperty("access-control-allow-origin");
  });

  test("no-trailing-slash, path-segments-kebab-case, query-keys-camel-case, http-methods", () => {
    for (const [path, methods] of Object.entries(description.paths)) {
      expect(path).toMatch(/^(?:\/(?:[a-z0-9\-.]+|\{[^}]+\}))+$/);
      for (const method of Object.keys(methods)) {
        expect(["get", "put", "post", "delete", "patch", "parameters"]).toContain(method);
      }
    }
    const names = operations.flatMap(({ parameters }) =>
      parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
  });

  test("error-handling: problem details with status, title and detail, and a 400 where something can be asked", () => {
    for (const { parameters, responses } of operations) {
      if (parameters.length > 0) expect(Object.keys(responses)).toContain("400");
      for (const [status, { content }] of Object.entries(responses)) {
        if (!/^[45]\d\d$/.test(status)) continue;
        const schema = content?.["application/problem+json"]?.schema;
        for (const name of ["status", "title", "detail"]) {
          expect(schema, status).toHaveProperty(["properties", name]);
        }
      }
    }
  });

  test("date-time: a date has a format beside it, and no moment is without its zone", () => {
    let dates = 0;
    for (const [path, part] of parts(description)) {
      if ("format" in part) expect(["time", "date-time-local"]).not.toContain(part.format);
      if (
        path.at(-2) !== "properties" ||
        !/^(?:date|datum)$|\wD(?:ate|atum)/.test(path.at(-1) ?? "")
      ) {
        continue;
      }
      expect(part, path.join(".")).toHaveProperty("format", "date");
      dates += 1;
    }
    expect(dates).toBeGreaterThan(0);
  });
});
