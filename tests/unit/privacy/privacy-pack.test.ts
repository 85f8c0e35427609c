/** What the documents of `docs/privacy/` name exists, and every term they give is the one of the product. */
import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { PRIVACY_DOCUMENTS, quoted } from "../../support/privacy-pack";
import { PRIVACY_TERMS } from "../../support/privacy-terms";
import { TABLES } from "../architecture/schema-tables";
import routes from "~/routes";

const values = new Map(PRIVACY_TERMS.map(({ name, value }) => [name, value]));
const environment = new Set(
  readFileSync("README.md", "utf8")
    .split("\n")
    .flatMap((line) => /^\| `([A-Z_]+)`/.exec(line)?.[1] ?? []),
);
const scripts = Object.keys(
  (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts,
);

/** "14 dagen na het sluiten (`lijst-na-sluiten`)": the name of a term stands behind its number, with few words between. */
const NAMED = /\(`([a-z-]+)`\)/g;
/** So many letters back the number of a term stands at most. */
const NEAR = 70;

/** The last number of a text and the word after it: "14 dagen na het sluiten" gives "14 dagen". */
function lastAmount(text: string): string {
  const words = text.split(/\s+/);
  const place = words.findLastIndex((word) => /^\d+$/.test(word));
  return words.slice(place, place + 2).join(" ");
}

/** Every term that a text names, with the value that stands before the name. */
function termsIn(text: string): { term: string; value: string }[] {
  return [...text.matchAll(NAMED)]
    .filter(([, term = ""]) => values.has(term))
    .map(({ 1: term = "", index }) => ({
      term,
      value: lastAmount(text.slice(Math.max(0, index - NEAR), index).trimEnd()),
    }));
}

const PATH =
  /^(?:app|tests|docs|prisma|public|setup)\/[\w./-]+$|^\.?[\w.-]+\.(?:md|ts|m?js|json|ya?ml)$/;

describe.each(PRIVACY_DOCUMENTS.map(({ name, text }) => [name, text] as const))(
  "%s",
  (name, text) => {
    test("gives every term the value it has", () => {
      const told = termsIn(text);
      // A name of a term without its number beside it would be compared with nothing.
      const named = quoted(text).filter((word) => values.has(word));
      if (name !== "bewaartermijnen.md") expect(told.map(({ term }) => term)).toEqual(named);
      expect(told.filter(({ term, value }) => values.get(term) !== value)).toEqual([]);
    });

    test("names files, tables and settings that exist", () => {
      const words = quoted(text);
      const paths = words.filter((word) => PATH.test(word));
      expect(paths.filter((path) => !existsSync(path))).toEqual([]);
      const settings = words.filter((word) => /^[A-Z]{2,}(?:_[A-Z]+)+$/.test(word));
      expect(settings.filter((setting) => !environment.has(setting))).toEqual([]);
      const tables = words.filter((word) => /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(word));
      expect(tables.filter((table) => !TABLES.has(table))).toEqual([]);
      const commands = words.flatMap((word) => /^npm run ([\w:]+)/.exec(word)?.[1] ?? []);
      expect(commands.filter((command) => !scripts.includes(command))).toEqual([]);
    });

    test("leads to files that exist", () => {
      const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, link = ""]) => link)
        .filter((link) => !link.startsWith("http"));
      expect(links.filter((link) => !existsSync(normalize(join("docs", "privacy", link))))).toEqual(
        [],
      );
    });

    test("leads to pages that exist", async () => {
      const known = (await Promise.resolve(routes)).map(({ path = "" }) => `/${path}`);
      const pages = quoted(text).filter((word) => /^\/[a-z][a-z/-]*$/.test(word));
      const served = ["/gezond", "/metrics"];
      expect(pages.filter((page) => ![...known, ...served].includes(page))).toEqual([]);
    });
  },
);
