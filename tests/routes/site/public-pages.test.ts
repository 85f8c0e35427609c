import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { localPath } from "~/i18n/language";
import { visit } from "../../support/application";
import { withoutOptionalScript } from "../../support/optional-script";
import { EXAMPLE_MOMENT } from "../../support/base-databases";

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

const PAGES = [
  ["/", "Jij vertelt, wij antwoorden"],
  ["/nakijken", "Doen we wat we zeggen"],
  ["/rondes", "Jeugdhulp in Twente: de visie van 2021"],
  ["/rondes/regiovisie-2021", "Wat ligt open, wat staat vast"],
  ["/rondes/prioritaire-opgave-jeugd", "Vul de vragenlijst in"],
  ["/principes", "De acht principes"],
  ["/principes/1", "Wat is er beloofd"],
  ["/principes/8", "Principe 8"],
  ["/hulp", "0800-0432"],
  ["/spelregels", "Wat moderators nooit doen"],
  ["/privacy", "IP-adres"],
  ["/toegankelijkheid", "WCAG 2.2"],
  ["/begrippen", "Moeilijke woorden"],
  ["/wie-beslist", "SamenTwente"],
  ["/wie-beslist/kalender", "Laatste dag voor de vragenlijst"],
  ["/adviezen", "Adviesraad"],
  ["/adviezen/hengelo-2021", "1a"],
  ["/besluiten", "14 van 14"],
  ["/besluiten/regiovisie-jeugdhulp-twente", "niet gevonden"],
] as const;

/** The file that opens the device's own way to share; without it the address stands on the page. */
const SHARING = '<script src="/share.js" defer=""></script>';

describe("public pages", () => {
  test.each(PAGES)("%s answers in Dutch with what it is for", async (path, words) => {
    const page = await visit(path);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<html lang="nl"');
    expect(html).toContain(words);
  });

  test.each(PAGES.map(([path]) => path))("%s is there in English", async (path) => {
    const page = await visit(path === "/" ? "/en" : `/en${path}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html lang="en"');
  });

  test.each(PAGES.map(([path]) => path))(
    "%s is there in Arabic, from right to left",
    async (path) => {
      const page = await visit(localPath("ar", path));
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('<html lang="ar" dir="rtl"');
      expect(html.match(/<span lang="nl">|<q lang="nl">/)).toBeNull();
      // Staff have no pages in Arabic: what leads to them leads to the Dutch ones.
      expect(html).not.toMatch(/href="\/ar\/(?:werkplek|inloggen)/);
    },
  );

  test.each(["/werkplek", "/werkplek/rondes?staat=open", "/inloggen"])(
    "%s is in Dutch for who asks for it in Arabic",
    async (path) => {
      const answer = await visit(`/ar${path}`);
      expect([answer.status, answer.headers.get("Location")]).toEqual([307, path]);
    },
  );

  test.each(["ar", "tr", "uk", "pl"])("in %s what is not there says so", async (language) => {
    const page = await visit(`/${language}/bestaat-niet`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain(`<html lang="${language}"`);
    expect((await visit("/de/rondes")).status).toBe(404);
  });

  test("the page about languages leads back to the page that was left, and to no other site", async () => {
    const html = await (await visit("/taal?naar=/en/rondes")).text();
    for (const prefix of ["", "/en", "/ar", "/tr", "/uk", "/pl"]) {
      expect(html).toContain(`href="${prefix}/rondes"`);
    }
    for (const wrong of ["//example.org", "https://example.org", "/\\example.org"]) {
      const page = await visit(`/taal?naar=${encodeURIComponent(wrong)}`);
      expect(await page.text()).not.toContain('href="/ar//');
    }
  });

  test.each(PAGES.map(([path]) => path))(
    "%s needs no script and no style attribute",
    async (path) => {
      const html = await (await visit(path)).text();
      expect(withoutOptionalScript(html).replace(SHARING, "")).not.toContain("<script");
      expect(html).not.toMatch(/\sstyle="/);
    },
  );

  test.each([
    "/rondes/bestaat-niet",
    "/principes/9",
    "/principes/nul",
    "/adviezen/x",
    "/besluiten/x",
    "/x",
  ])("%s is not there, and says what to do", async (path) => {
    const page = await visit(path);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain("Terug naar het begin");
  });
});
