import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { withoutQuickExit } from "../../support/quick-exit";
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
    "%s needs no script and no style attribute",
    async (path) => {
      const html = await (await visit(path)).text();
      expect(withoutQuickExit(html).replace(SHARING, "")).not.toContain("<script");
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
