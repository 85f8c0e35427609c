/** Every address of the API answers as its own description promises, and every refusal is a problem. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { COLLECTION_NAMES, COLLECTION_SCHEMAS, listSchema } from "~/features/open-data/schema";
import { problemSchema, snapshotListSchema, snapshotSchema } from "~/features/open-data/schema";
import { env } from "~/platform/env.server";
import { ORIGIN, visit } from "../../support/application";

const ROUND = "prioritaire-opgave-jeugd";

const descriptionSchema = z.object({
  openapi: z.literal("3.1.0"),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(z.object({ name: z.string(), in: z.string() })),
        responses: z.record(
          z.string(),
          z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })).optional() }),
        ),
      }),
    }),
  ),
});

async function description() {
  const answer = await visit("/api/v1/openapi.json");
  return descriptionSchema.parse(await answer.json());
}

const read = async (path: string): Promise<unknown> => (await visit(`/api/v1${path}`)).json();

/** The schema of an answer as the description gives it, turned back into one that can check. */
function checker(schema: unknown): z.ZodType {
  return z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(schema));
}

test("every address of the description gives what it describes", async () => {
  const { paths } = await description();
  expect(Object.keys(paths).length).toBeGreaterThanOrEqual(COLLECTION_NAMES.length + 7);
  for (const [path, { get }] of Object.entries(paths)) {
    const address = path.replace("{slug}", ROUND).replace("{number}", "1");
    const answer = await visit(`/api/v1${address}`);
    expect(answer.status, path).toBe(200);
    const [[mediaType, content] = []] = Object.entries(get.responses["200"]?.content ?? {});
    expect(answer.headers.get("Content-Type"), path).toContain(mediaType);
    for (const name of ["ETag", "API-Version", "Access-Control-Allow-Origin", "Cache-Control"]) {
      expect(answer.headers.get(name), `${name} of ${path}`).not.toBeNull();
    }
    if (mediaType !== "application/json") continue;
    const checked = checker(content?.schema).safeParse(await answer.json());
    expect(checked.error?.issues ?? [], path).toEqual([]);
  }
});

test("every list is what its schema says, and pages by its Link header", async () => {
  for (const name of COLLECTION_NAMES) {
    const answer = await visit(`/api/v1/${name}?page=1&pageSize=1`);
    const page = listSchema<z.ZodType>(COLLECTION_SCHEMAS[name]).parse(await answer.json());
    expect(page.items.length, name).toBe(Math.min(1, page.total));
    const link = answer.headers.get("Link") ?? "";
    expect(link).toContain('rel="last"');
    expect(link.includes('rel="next"'), name).toBe(page.total > 1);
  }
});

test("asking again with the tag costs nothing when nothing changed", async () => {
  const path = `/api/v1/rounds/${ROUND}/participation`;
  const tag = (await visit(path)).headers.get("ETag") ?? "";
  for (const value of [tag, tag.replace("W/", ""), `"other", ${tag}`, "*"]) {
    const again = await visit(path, { headers: { "If-None-Match": value } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  }
  const other = await visit(`${path}?overlap=none`, { headers: { "If-None-Match": tag } });
  expect(other.status).toBe(200);
});

describe("a refusal is a problem", () => {
  test.each([
    ["/api/v1/rounds?page=0", 400, "page"],
    ["/api/v1/rounds?pageSize=101", 400, "pageSize"],
    ["/api/v1/rounds?colour=red", 400, "colour"],
    [`/api/v1/rounds/${ROUND}/participation?overlap=perhaps`, 400, "overlap"],
    [`/api/v1/rounds/${ROUND}/participation.csv?x=1`, 400, "x"],
    ["/api/v1/rounds/none", 404, ""],
    ["/api/v1/rounds/none/participation", 404, ""],
    ["/api/v1/rounds/none/participation.csv", 404, ""],
    [`/api/v1/rounds/${ROUND}/experiences.csv?x=1`, 400, "x"],
    ["/api/v1/rounds/none/experiences.csv", 404, ""],
    ["/api/v1/rounds/none/experiences.csv-metadata.json", 404, ""],
    [`/api/v1/rounds/${ROUND}/snapshots/99`, 404, ""],
    [`/api/v1/rounds/${ROUND}/snapshots/one`, 404, ""],
    ["/api/v1/people", 404, ""],
    ["/api/v1/no/such/address", 404, ""],
  ])("%s: %d", async (path, status, named) => {
    const answer = await visit(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    const problem = problemSchema.parse(await answer.json());
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(named);
  });

  test("also for whoever tries to write", async () => {
    const answer = await visit("/api/v1/rounds", {
      method: "POST",
      body: "{}",
      headers: { Origin: ORIGIN },
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toContain("GET");
    expect(problemSchema.parse(await answer.json()).status).toBe(405);
  });

  test("also for whoever asks too often, and the headers say when to come back", async () => {
    const settings = env();
    const before = settings.RATE_LIMITS;
    Object.assign(settings, { RATE_LIMITS: "on" });
    try {
      const headers = { "X-Client-Address": "192.0.2.7" };
      const first = await visit("/api/v1/rounds/none", { headers });
      const limit = Number(first.headers.get("RateLimit-Limit"));
      expect(Number(first.headers.get("RateLimit-Remaining"))).toBe(limit - 1);
      for (let asked = 1; asked < limit; asked += 1) {
        await visit("/api/v1/rounds/none", { headers });
      }
      const refused = await visit("/api/v1/rounds/none", { headers });
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(problemSchema.parse(await refused.json()).status).toBe(429);
      const other = await visit("/api/v1/rounds/none", {
        headers: { "X-Client-Address": "198.51.100.1" },
      });
      expect(other.status).toBe(404);
    } finally {
      Object.assign(settings, { RATE_LIMITS: before });
    }
  });
});

test("what was frozen is given to the letter, with the hash that proves it", async () => {
  const list = snapshotListSchema.parse(await read(`/rounds/${ROUND}/snapshots`));
  expect(list.items).toHaveLength(1);
  const { figures, table } = snapshotSchema.parse(await read(`/rounds/${ROUND}/snapshots/1`));
  for (const frozen of [figures, table]) {
    const hash = createHash("sha256")
      .update(frozen?.text ?? "")
      .digest("hex");
    expect(frozen?.hash).toBe(hash);
  }
  expect(list.items[0]?.hash).toBe(figures.hash);
});

const conflictsSchema = z.object({
  assumptions: z.object({ believed: z.record(z.string(), z.string()) }),
  conflicts: z.array(
    z.object({ key: z.string(), options: z.array(z.object({ source: z.string() })) }),
  ),
  addsUp: z.object({
    roleKnown: z.object({ min: z.number(), max: z.number() }),
    roleUnknown: z.object({ min: z.number(), max: z.number() }),
    everybody: z.object({ min: z.number(), max: z.number().nullable() }),
  }),
});

test("a source that is chosen is repeated in the answer, and what adds up is marked", async () => {
  const path = "/rounds/regiovisie-2021/participation";
  const asked = async (query: string) => conflictsSchema.parse(await read(`${path}${query}`));
  const { conflicts, assumptions, addsUp } = await asked("?overlap=none&combined=each");
  expect(assumptions.believed).toEqual({});
  expect(addsUp.roleUnknown).toEqual({ min: 88, max: 88 });
  expect(addsUp.everybody.min).toBe(addsUp.roleKnown.min + 88);
  const [conflict] = conflicts;
  const source = conflict?.options[0]?.source ?? "";
  const chosen = await asked(`?source.${conflict?.key}=${source}`);
  expect(chosen.assumptions.believed).toEqual({ [conflict?.key ?? ""]: source });
  for (const query of [`source.${conflict?.key}=nobody`, `source.nothing=${source}`]) {
    expect((await visit(`/api/v1${path}?${query}`)).status, query).toBe(400);
  }
});

test("a verdict comes with what it rests on", async () => {
  const basis = z.object({ reasons: z.array(z.unknown()), threshold: z.number() });
  const item = z.object({ verdict: z.string().nullable(), basis: basis.nullable() });
  const { items } = z.object({ items: z.array(item) }).parse(await read("/claims"));
  const judged = items.filter(({ verdict }) => verdict !== null);
  expect(judged.length).toBeGreaterThan(0);
  for (const { basis: rests } of judged) expect(rests?.threshold).toBeGreaterThan(0);
});

test.each(["participation.csv", "experiences.csv"])(
  "%s names the description of its columns, and has exactly those",
  async (file) => {
    const csv = await visit(`/api/v1/rounds/${ROUND}/${file}`);
    const [, address = ""] =
      /<([^<>]+)>; rel="describedby"/.exec(csv.headers.get("Link") ?? "") ?? [];
    const metadata = z
      .object({ tableSchema: z.object({ columns: z.array(z.object({ name: z.string() })) }) })
      .parse(await (await visit(address)).json());
    const [header = ""] = (await csv.text()).replace("\u{feff}", "").split("\r\n");
    expect(header.split(";")).toEqual(metadata.tableSchema.columns.map(({ name }) => name));
  },
);

describe("the catalogue", () => {
  const SET_NEEDS = [
    "dct:title",
    "dct:description",
    "dct:identifier",
    "dct:accessRights",
    "dct:publisher",
    "dct:creator",
    "dcat:contactPoint",
    "dcat:theme",
  ];

  test("has what DCAT-AP-NL 3.0 asks of every part, and leads to what is there", async () => {
    const answer = await visit("/open-data.jsonld");
    expect(answer.headers.get("Content-Type")).toBe("application/ld+json");
    const object = z.record(z.string(), z.unknown());
    const catalogue = object.parse(await answer.json());
    for (const name of ["dct:title", "dct:description", "dct:publisher", "dcat:contactPoint"]) {
      expect(catalogue).toHaveProperty([name]);
    }
    const sets = z.array(object).min(1).parse(catalogue["dcat:dataset"]);
    const services = z.array(object).min(1).parse(catalogue["dcat:service"]);
    for (const part of [...sets, ...services]) {
      for (const name of SET_NEEDS) expect(part, String(part["@id"])).toHaveProperty([name]);
    }
    for (const service of services) {
      expect(service).toHaveProperty(["dct:license"]);
      expect(service).toHaveProperty(["dcat:endpointDescription"]);
    }
    const link = z.object({ "@id": z.string() });
    for (const set of sets) {
      for (const distribution of z.array(object).min(1).parse(set["dcat:distribution"])) {
        expect(distribution).toHaveProperty(["dct:license"]);
        const { pathname } = new URL(link.parse(distribution["dcat:accessURL"])["@id"]);
        expect((await visit(pathname)).status, pathname).toBe(200);
      }
    }
  });

  test("is where a program asks for it", async () => {
    const answer = await visit("/open-data", { headers: { Accept: "application/ld+json" } });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe("/open-data.jsonld");
  });
});
