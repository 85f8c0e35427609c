/** What a page tells search engines and caches of its language: where it stands in the others, and which it is in. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { SPOKEN_LANGUAGES, localPath } from "~/i18n/language";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { asParticipant } from "../../support/actors";

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

const ALTERNATE = /<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi;

async function alternatesOf(path: string, headers: Record<string, string> = {}) {
  const html = await (await visit(path, { headers })).text();
  const [head = ""] = html.split("</head>");
  return Object.fromEntries(
    [...head.matchAll(ALTERNATE)].map(([, tag = "", to = ""]) => [tag, to]),
  );
}

test.each(["/", "/rondes", "/rondes/prioritaire-opgave-jeugd"])(
  "%s names itself in every language, and each of them the same",
  async (path) => {
    const named = await alternatesOf(path);
    expect(Object.keys(named)).toEqual([...SPOKEN_LANGUAGES, "x-default"]);
    expect(named["x-default"]).toBe(named["nl"]);
    for (const language of SPOKEN_LANGUAGES) {
      const there = localPath(language, path);
      expect(new URL(named[language] ?? "").pathname).toBe(there);
      expect(await alternatesOf(there)).toEqual(named);
    }
  },
);

test("a page of a list names the same page of it, and what a reader asked for names none", async () => {
  expect((await alternatesOf("/ar/voorstellen?page=2"))["pl"]).toMatch(
    /\/pl\/voorstellen\?page=2$/,
  );
  expect(await alternatesOf("/voorstellen?q=kamer")).toEqual({});
});

test.each(["/meedoen", "/inloggen", "/bestaat-niet", "/ar/bestaat-niet", "/uitnodiging/abc"])(
  "%s is in no search engine, and names none",
  async (path) => expect(await alternatesOf(path)).toEqual({}),
);

test("somebody's own page names none", async () => {
  const { cookie } = await asParticipant();
  const answer = await visit("/ar/mijn", { headers: { Cookie: cookie } });
  expect([answer.status, answer.headers.get("Content-Language")]).toEqual([200, "ar"]);
  expect(await alternatesOf("/ar/mijn", { Cookie: cookie })).toEqual({});
});

test("an easy page names the ordinary one as the one to be found", async () => {
  const html = await (await visit("/makkelijk/rondes")).text();
  expect(html).toMatch(/<link rel="canonical" href="[^"]*:\d+\/rondes"/);
  expect(await alternatesOf("/makkelijk/rondes")).toEqual({});
});

test.each([
  ["/rondes", "nl"],
  ["/en/rondes", "en"],
  ["/ar/rondes", "ar"],
  ["/makkelijk/rondes", "nl"],
  ["/ar/bestaat-niet", "ar"],
])("%s says which language it is in, made or kept: %s", async (path, tag) => {
  for (const time of ["made", "kept"]) {
    expect((await visit(path)).headers.get("Content-Language"), time).toBe(tag);
  }
});
