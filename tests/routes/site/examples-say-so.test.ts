/**
 * Nobody takes an example for a fact: on every page that can be reached, and in every feed, whatever leads to something made
 * up says so beside it, unless the page itself is about an example and says so at its top.
 */
import { expect, test } from "vitest";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";
import { publicPages } from "../../support/linked-pages";
import { unmarked } from "../../support/marked-examples";

/** Addresses of everything that is made up. */
async function exampleAddresses(): Promise<RegExp> {
  const client = await testDatabase();
  const where = { round: { example: true } };
  const [rounds, sessions, surveys, proposals, claims, advice, agenda] = await Promise.all([
    client.round.findMany({ where: { example: true }, select: { slug: true } }),
    client.session.findMany({ where, select: { slug: true } }),
    client.survey.findMany({ where, select: { slug: true } }),
    client.proposal.findMany({ where, select: { id: true } }),
    client.claim.findMany({ where, select: { slug: true } }),
    client.advice.findMany({ where, select: { slug: true } }),
    client.agendaItem.findMany({ where: { example: true }, select: { slug: true } }),
  ]);
  const paths = [
    ...rounds.map(({ slug }) => `rondes/${slug}`),
    ...sessions.map(({ slug }) => `bijeenkomsten/${slug}`),
    ...surveys.map(({ slug }) => `vragenlijsten/${slug}`),
    ...proposals.map(({ id }) => `voorstellen/${id}`),
    ...claims.map(({ slug }) => `beweringen/${slug}`),
    ...advice.map(({ slug }) => `adviezen/${slug}`),
    ...agenda.map(({ slug }) => `agenda/${slug}`),
  ];
  return new RegExp(`^(?:/en)?/(?:${paths.join("|")})(?:/|$)`);
}

/** Forms about the one thing that somebody came from. */
const FORMS = /\/(?:reageren|melden)$|^\/volgen\//;

async function pagesToRead(): Promise<[string, string][]> {
  const pages = await publicPages("/", /^\/(?!en\/|inloggen|werkplek|api\/)/);
  return [...pages].filter(([path]) => !FORMS.test(path));
}

test("whatever leads to an example says so", async () => {
  const examples = await exampleAddresses();
  const pages = await pagesToRead();
  expect(pages.length).toBeGreaterThan(60);
  const wrong: string[] = [];
  let led = 0;
  for (const [path, html] of pages) {
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    if (/class="example-notice"/.test(main) && examples.test(path)) continue;
    const isExample = (address: string) => examples.test(address);
    led += main.split(/href="\/(?:rondes|agenda|voorstellen|bijeenkomsten)\//).length - 1;
    wrong.push(...unmarked(main, isExample).map((address) => `${path}: ${address}`));
  }
  expect(led).toBeGreaterThan(100);
  expect([...new Set(wrong)]).toEqual([]);
});

test("a page about an example says so at its top", async () => {
  const examples = await exampleAddresses();
  const pages = await pagesToRead();
  const silent = pages.filter(
    ([path, html]) => examples.test(path) && !/class="example-notice"/.test(html),
  );
  expect(silent.map(([path]) => path)).toEqual([]);
});

test.each(["/verslagen.atom", "/bijeenkomsten.ics", "/rondes.ics"])(
  "so does %s",
  async (address) => {
    const examples = await exampleAddresses();
    const text = await (await visit(address)).text();
    expect(unmarked(text, (path) => examples.test(path))).toEqual([]);
  },
);

test("so does what the search finds", async () => {
  await refreshSearchIndex(SEARCHABLE);
  const examples = await exampleAddresses();
  const texts = await Promise.all(
    ["plek", "wonen", "jongeren"].map(async (word) => (await visit(`/zoeken?q=${word}`)).text()),
  );
  const mains = texts.map((html) => html.slice(html.indexOf("<main"), html.indexOf("</main>")));
  expect(mains.some((main) => /href="\/rondes\/prioritaire-opgave-jeugd/.test(main))).toBe(true);
  for (const main of mains) expect(unmarked(main, (path) => examples.test(path))).toEqual([]);
});
