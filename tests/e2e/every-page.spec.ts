/** Follows every link, as each kind of visitor: no dead ends, and each kind of page fits a phone and a screen reader. */
import type { APIRequestContext, Page } from "@playwright/test";
import { exampleAccounts } from "../../prisma/seed/example-accounts";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

/** Pages of one kind that are opened in the browser; the others are only asked for. */
const OPENED_OF_A_KIND = 2;
const MOST_PAGES = 700;
/** Files, and addresses that end a session or change something when they are opened. */
const NOT_PAGES =
  /\.(?:ics|csv|json|jsonld|xml|atom|xlsx|txt|sps|tsv|pdf|svg)$|^\/api\/|\/uitloggen$|\/mijn\/meenemen\//;
const DUTCH_CODE = "V00R-BEE1-D002";

/** `rondes 3 cijfers` of `/rondes/regiovisie-2021/cijfers`: pages of one kind are made by one file. */
function kindOf(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== "en");
  const from = parts[0] === "werkplek" ? 1 : 0;
  const fixed = parts.slice(from + 2, from + 3);
  return [...parts.slice(0, from + 1), parts.length, ...fixed].join(" ");
}

/** Addresses on this site that the links of a page lead to, without what stands behind a question mark or a hash. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)].map(([, path = ""]) => path);
}

/** Asks for everything that can be reached from `start`; gives the pages, each with the page that led to it. */
async function followLinks(request: APIRequestContext, start: string, stay: RegExp) {
  const from = new Map([[start, "the start"]]);
  const pages: string[] = [];
  const broken: string[] = [];
  for (const [path, source] of from) {
    const answer = await request.get(path);
    if (answer.status() >= 400) broken.push(`${path} (on ${source}): ${answer.status()}`);
    if (!/^text\/html/.test(answer.headers()["content-type"] ?? "")) continue;
    pages.push(path);
    for (const next of linksOf(await answer.text())) {
      const known = from.has(next) || NOT_PAGES.test(next) || from.size >= MOST_PAGES;
      if (!known && stay.test(next)) from.set(next, path);
    }
  }
  expect(broken).toEqual([]);
  return pages;
}

async function openEachKind(page: Page, paths: readonly string[]): Promise<void> {
  const opened = new Map<string, number>();
  for (const path of paths) {
    const kind = kindOf(path);
    const times = opened.get(kind) ?? 0;
    if (times >= OPENED_OF_A_KIND) continue;
    opened.set(kind, times + 1);
    await test.step(path, async () => {
      await page.goto(path);
      await expect.soft(page.locator("h1"), path).toHaveCount(1);
      await expectAccessible(page);
      await expectNoHorizontalScroll(page);
    });
  }
}

test.beforeEach(({ javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, "The pages are the same, and the checks need script");
  test.setTimeout(900_000);
});

test("the public pages in Dutch", async ({ page, request }) => {
  const paths = await followLinks(request, "/", /^\/(?!en(?:\/|$)|werkplek|inloggen)/);
  expect(paths.length).toBeGreaterThan(60);
  await openEachKind(page, paths);
});

test("the public pages in English", async ({ request }) => {
  const paths = await followLinks(request, "/en", /^\/en(?:\/(?!werkplek|inloggen)|$)/);
  expect(paths.length).toBeGreaterThan(60);
});

test("what somebody with a code can open", async ({ page, context, asParticipant }) => {
  await asParticipant(DUTCH_CODE);
  const paths = await followLinks(context.request, "/mijn", /^\/mijn/);
  await openEachKind(page, paths);
});

for (const [place, { email, role }] of exampleAccounts.entries()) {
  const isFirstOfRole = exampleAccounts.findIndex((account) => account.role === role) === place;
  test(`the desk of ${role} (${email})`, async ({ page, context, asStaff }) => {
    await asStaff(email);
    const paths = await followLinks(context.request, "/werkplek", /^\/werkplek/);
    expect(paths.length).toBeGreaterThan(1);
    // The same files make the pages of a colleague with the same role.
    if (isFirstOfRole) await openEachKind(page, paths);
  });
}
