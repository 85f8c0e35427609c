/**
 * Elsewhere: a catalogue was refused by the national register, because it said "Organization" where an Agent was asked,
 * and its contact had no address. The shapes of DCAT-AP-NL 3.0, classes and counts, in our own words.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { contactEmail, readEnvironment } from "~/platform/env.server";
import { visit } from "../support/application";
import { makeRegion, makeRound } from "../support/sessions";

const object = z.record(z.string(), z.unknown());

beforeAll(async () => {
  await makeRegion();
  await makeRound();
});

describe("the catalogue by DCAT-AP-NL 3.0", () => {
  /** Which class the profile asks of what a property leads to (its shapes: class ranges). */
  const RANGES: Record<string, string> = {
    "dct:publisher": "foaf:Agent",
    "dct:creator": "foaf:Agent",
    "dcat:contactPoint": "vcard:Kind",
    "dct:accessRights": "dct:RightsStatement",
    "dct:language": "dct:LinguisticSystem",
    "dct:license": "dct:LicenseDocument",
    "dcat:theme": "skos:Concept",
    "dcat:themeTaxonomy": "skos:ConceptScheme",
    "dct:conformsTo": "dct:Standard",
    "dcat:landingPage": "foaf:Document",
    "foaf:homepage": "foaf:Document",
    "foaf:page": "foaf:Document",
    "dcat:mediaType": "dct:MediaType",
    "dct:format": "dct:MediaTypeOrExtent",
    "dcat:distribution": "dcat:Distribution",
    "dcat:dataset": "dcat:Dataset",
    "dcat:servesDataset": "dcat:Dataset",
    "dcat:service": "dcat:DataService",
    "dcat:accessService": "dcat:DataService",
  };
  /** So often each property stands at a thing of a class: at least, at most (its shapes: counts). */
  const MANY = Number.POSITIVE_INFINITY;
  const COUNTS: Record<string, Record<string, readonly [number, number]>> = {
    "dcat:Catalog": {
      "dct:title": [1, MANY],
      "dct:description": [1, MANY],
      "dct:publisher": [1, 1],
      "dcat:contactPoint": [1, 1],
      "dct:license": [0, 1],
    },
    "dcat:Dataset": {
      "dct:title": [1, MANY],
      "dct:description": [1, MANY],
      "dct:identifier": [1, 1],
      "dct:accessRights": [1, 1],
      "dcat:contactPoint": [1, 1],
      "dct:creator": [1, MANY],
      "dct:publisher": [1, 1],
      "dct:language": [1, MANY],
      "dcat:theme": [1, MANY],
    },
    "dcat:Distribution": {
      "dcat:accessURL": [1, 1],
      "dct:license": [1, 1],
      "dct:language": [0, 1],
      "dcat:accessService": [0, 1],
    },
    "dcat:DataService": {
      "dct:title": [1, MANY],
      "dct:description": [1, MANY],
      "dct:identifier": [1, 1],
      "dct:accessRights": [1, 1],
      "dcat:contactPoint": [1, 1],
      "dct:creator": [0, 1],
      "dct:publisher": [1, 1],
      "dcat:endpointURL": [1, 1],
      "dcat:endpointDescription": [1, 1],
      "foaf:page": [1, MANY],
      "dct:license": [1, 1],
      "dcat:theme": [1, MANY],
    },
    "foaf:Agent": { "foaf:name": [1, MANY] },
    "vcard:Kind": { "vcard:fn": [1, MANY], "vcard:hasEmail": [1, MANY] },
  };
  const listed = (value: unknown): unknown[] =>
    value === undefined ? [] : Array.isArray(value) ? value : [value];

  /** Everything that has an address, with all that is said of it anywhere in the file. */
  function thingsOf(tree: unknown, things = new Map<string, Record<string, unknown[]>>()) {
    for (const part of listed(tree)) {
      const read = object.safeParse(part);
      if (!read.success || "@value" in read.data) continue;
      const { "@id": id, "@context": _context, ...said } = read.data;
      const known = things.get(String(id)) ?? {};
      things.set(String(id), known);
      for (const [name, value] of Object.entries(said)) {
        known[name] = [...(known[name] ?? []), ...listed(value)];
        if (name !== "@type") thingsOf(value, things);
      }
    }
    return things;
  }

  test("everything it leads to says its class, and each class has what it must have, as often as it may", async () => {
    const things = thingsOf(await (await visit("/open-data.jsonld")).json());
    const classes = (id: string) => (things.get(id)?.["@type"] ?? []).map(String);
    let counted = 0;
    for (const [id, said] of things) {
      for (const [name, values] of Object.entries(said)) {
        const range = RANGES[name];
        for (const value of range === undefined ? [] : values) {
          expect(classes(String(object.parse(value)["@id"])), `${name} of ${id}`).toContain(range);
        }
      }
      for (const type of new Set(classes(id))) {
        for (const [name, [least, most]] of Object.entries(COUNTS[type] ?? {})) {
          const found = new Set((said[name] ?? []).map((value) => JSON.stringify(value))).size;
          expect(found, `${name} of ${id}`).toBeGreaterThanOrEqual(least);
          expect(found, `${name} of ${id}`).toBeLessThanOrEqual(most);
          counted += 1;
        }
      }
    }
    expect(counted).toBeGreaterThan(100);
  });

  test("names where to write to: a setting, else the sender of messages", async () => {
    const text = await (await visit("/open-data.jsonld")).text();
    expect(text).toContain(`mailto:${contactEmail()}`);
    expect(contactEmail()).toMatch(/^[^@<>\s]+@[^@<>\s]+$/);
    expect(() => readEnvironment({ CONTACT_EMAIL: "niemand" })).toThrow(/CONTACT_EMAIL/);
  });
});
