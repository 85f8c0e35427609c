/**
 * `publiccode.yml` keeps to the standard 0.7, written out from its text: keys that are not in it, keys that are deprecated and
 * words that are in none of its lists are refused. Source: publiccodeyml/publiccode.yml, `docs/standard/schema.core.rst`.
 */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { SPOKEN_LANGUAGES } from "~/i18n/language";

const text = z.string().min(1);
const descriptionSchema = z.strictObject({
  localisedName: text.optional(),
  shortDescription: text.max(150),
  longDescription: z.string().min(150).max(10_000),
  documentation: z.url().optional(),
  apiDocumentation: z.url().optional(),
  features: z.array(text).min(1),
  screenshots: z.array(text).optional(),
});

/** Of the lists of the standard the words that fit a product like this one. */
const CATEGORIES = [
  ...["collaboration", "communications", "data-collection", "data-visualization"],
  ...["digital-citizenship", "event-management", "feedback-and-reviews-management"],
  ...["online-community", "survey", "workflow-management"],
];
const SCOPES = ["government", "local-authorities", "society", "welfare"];

const publiccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.literal("0.7"),
  name: text,
  url: z.url(),
  roadmap: z.url().optional(),
  platforms: z.array(text).min(1),
  categories: z.array(z.enum(CATEGORIES)).optional(),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.literal("standalone/web"),
  supports: z.array(z.strictObject({ id: z.union([z.literal("alias:gdpr"), z.url()]) })),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    scope: z.array(z.enum(SCOPES)),
  }),
  description: z.strictObject({ nl: descriptionSchema, en: descriptionSchema }),
  legal: z.strictObject({ license: z.literal("EUPL-1.2") }),
  maintenance: z.strictObject({
    type: z.literal("community"),
    contacts: z.array(z.strictObject({ name: text, email: z.email().optional() })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.enum(SPOKEN_LANGUAGES)),
  }),
  dependsOn: z.strictObject({
    open: z.array(z.strictObject({ name: text, versionMin: text.optional() })),
  }),
});

const publiccode = publiccodeSchema.parse(parse(readFileSync("publiccode.yml", "utf8")));

test("publiccode.yml says the licence, the languages and the Node of the product", () => {
  const { license, engines } = z
    .object({ license: z.string(), engines: z.object({ node: z.string() }) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  expect(publiccode.legal.license).toBe(license);
  expect([...publiccode.localisation.availableLanguages].sort()).toEqual(
    [...SPOKEN_LANGUAGES].sort(),
  );
  const node = publiccode.dependsOn.open.find(({ name }) => name === "Node.js");
  expect(engines.node).toBe(`>=${node?.versionMin ?? ""}`);
});

test("publiccode.yml leads to a roadmap that is there", () => {
  const path = /\/blob\/main\/(.+)$/.exec(publiccode.roadmap ?? "")?.[1] ?? "";
  expect(existsSync(path) && path !== "").toBe(true);
});
