/** Finds pages the way people do, by following links, and says which file makes each. */
import type { APIRequestContext } from "@playwright/test";
import { matchRoutes } from "@remix-run/react";
import routes from "../../app/routes";
import { expect } from "./support";

const MOST_PAGES = 700;
/** Files, and addresses that end a session or change something when they are opened. */
const NOT_PAGES =
  /\.(?:ics|csv|json|jsonld|xml|atom|xlsx|txt|sps|tsv|pdf|svg)$|^\/api\/|\/uitloggen$|\/mijn\/meenemen\//;

const objects = routes.map(({ file, path = "" }) => ({ id: file, path }));

/** The file that makes the page of an address, in whichever language. */
function fileOf(path: string): string {
  // The pages in the other languages are made of the English ones.
  const known = path.replace(/^\/(?:ar|tr|uk|pl|makkelijk)(?=\/|$)/, "/en");
  return matchRoutes(objects, known)?.at(-1)?.route.id ?? "nothing";
}

/** Addresses on this site that the links of a page lead to, without what stands behind a question mark or a hash. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)].map(([, path = ""]) => path);
}

/** Pages by the file that makes them, with how long each is. */
export type LinkedPages = Map<string, { path: string; length: number }[]>;

/**
 * Asks for everything that can be reached from `start`, and fails when something is not there.
 *
 * @param stay which addresses are followed
 * @param mostOfOne how many addresses of one file are asked for
 */
export async function followLinks(
  request: APIRequestContext,
  { start, stay, mostOfOne = MOST_PAGES }: { start: string; stay: RegExp; mostOfOne?: number },
): Promise<LinkedPages> {
  const from = new Map([[start, "the start"]]);
  const asked = new Map<string, number>();
  const pages: LinkedPages = new Map();
  const broken: string[] = [];
  for (const [path, source] of from) {
    const file = fileOf(path);
    const times = asked.get(file) ?? 0;
    if (times >= mostOfOne) continue;
    asked.set(file, times + 1);
    const answer = await request.get(path);
    if (answer.status() >= 400) broken.push(`${path} (on ${source}): ${answer.status()}`);
    if (answer.headers()["content-type"]?.startsWith("text/html") !== true) continue;
    const html = await answer.text();
    pages.set(file, [...(pages.get(file) ?? []), { path, length: html.length }]);
    for (const next of linksOf(html)) {
      const known = from.has(next) || NOT_PAGES.test(next) || from.size >= MOST_PAGES;
      if (!known && stay.test(next)) from.set(next, path);
    }
  }
  expect(broken).toEqual([]);
  return pages;
}

/** Of each file the longest page: an empty one hides what it can hold. */
export function longestOfEach(pages: LinkedPages): string[] {
  return [...pages.values()].map(
    (of) => of.reduce((longest, page) => (page.length > longest.length ? page : longest)).path,
  );
}
