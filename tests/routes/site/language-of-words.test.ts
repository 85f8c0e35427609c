/**
 * On an English page what somebody wrote in Dutch says that it is Dutch, so that a voice reads it as Dutch (WCAG 3.1.2). The
 * test knows the Dutch words of the examples from the database, and looks where they stand.
 */
import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { exampleCodes } from "../../../prisma/seed/example-accounts";
import { cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { onePerKind } from "../../support/linked-pages";
import { rowsOf, tableNames } from "../../support/tables";
import { textsOfPage } from "../../support/texts-of-page";

const MOST_MILLISECONDS = 300_000;
const DUTCH =
  /(?:^|[\s(])(?:de|het|een|van|ik|niet|wij|we|voor|naar|bij|met|mijn|onze|kan|geen|meer)\s/i;
const BEGINNING = 24;
const NOT_WRITTEN = /^(?:Audit\w*|Installation|Search\w*|Region)$/;

/** How every Dutch text begins that has no English one beside it. */
async function dutchWords(): Promise<string[]> {
  const written = (await tableNames()).filter((name) => !NOT_WRITTEN.test(name));
  const texts = (await Promise.all(written.map((name) => rowsOf(name))))
    .flat()
    .filter(({ language = "nl" }) => language === "nl")
    .flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) => {
        const english = row[`${column}En`];
        const isJson = typeof value !== "string" || /^[[{"]/.test(value);
        return isJson || column.endsWith("En") || typeof english === "string" ? [] : [value];
      }),
    );
  const begun = texts
    .filter((text) => DUTCH.test(text) && text.length >= BEGINNING)
    .map((text) => text.replaceAll(/\s+/g, " ").trim().slice(0, BEGINNING));
  return [...new Set(begun)];
}

async function pathsFor(headers: HeadersInit): Promise<string[]> {
  const kinds = await onePerKind("/", /^\/(?!werkplek|inloggen|uitloggen)/, headers);
  const lists = ["/voorstellen", "/rondes", "/bijeenkomsten", "/beloften"];
  const more = await Promise.all(
    lists.map(async (path) => {
      const html = await (await visit(path, { headers })).text();
      return [...html.matchAll(/href="(\/(?:voorstellen|rondes|bijeenkomsten)\/[\w/-]+)"/g)].map(
        ([, address = ""]) => address,
      );
    }),
  );
  return [...new Set([...kinds.values(), ...lists, ...more.flat()])];
}

let words: string[] = [];

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  words = await dutchWords();
});

test.each(["nobody", ...exampleCodes.map(({ code }) => code)])(
  "what is Dutch on English pages says so, for %s",
  { timeout: MOST_MILLISECONDS },
  async (code) => {
    expect(words.length).toBeGreaterThan(50);
    const entered = code === "nobody" ? null : await post("/meedoen", { code });
    const headers = { Cookie: cookieOf(entered?.headers.get("Set-Cookie") ?? "") };
    const paths = code === "nobody" ? await pathsFor(headers) : ["/mijn", "/mijn/wissen"];
    const faults: string[] = [];
    for (const path of paths) {
      const page = await visit(`/en${path === "/" ? "" : path}`, { headers });
      if (page.status !== 200) continue;
      for (const { language, text } of textsOfPage(await page.text())) {
        if (language !== "en") continue;
        const known = words.find((begun) => text.includes(begun));
        if (known !== undefined) faults.push(`${path}: ${text.slice(0, 90)}`);
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  },
);
