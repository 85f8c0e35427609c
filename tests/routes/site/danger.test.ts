/** Help with its hours, and the quick way out, on the pages where somebody may need them. */
import { afterEach, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";

afterEach(() => holdClock(undefined));

async function mainOf(path: string): Promise<string> {
  const html = await (await visit(path)).text();
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

/** The numbers on the page in their order. */
const numbersOf = (main: string) => [...main.matchAll(/href="tel:(\d+)"/g)].map(([, n]) => n);

describe("help lines", () => {
  test("by night the line that is closed stands last and says when it opens", async () => {
    holdClock(new Date("2026-11-28T02:00:00Z"));
    const main = await mainOf("/hulp");
    expect(numbersOf(main)).toEqual(["112", "08002000", "113", "08000113", "08000432"]);
    expect(main).toContain("Nu dicht, weer open op zaterdag 28 november 2026 om 11:00 uur.");
    expect(main).toContain("Dag en nacht.");
  });

  test("by day it stands in its place, and the page knows when that ends", async () => {
    holdClock(new Date("2026-11-28T12:00:00Z"));
    const main = await mainOf("/hulp");
    expect(numbersOf(main)).toEqual(["112", "08002000", "08000432", "113", "08000113"]);
    expect(main).toContain("Nu open, tot 21:00 uur.");
    holdClock(new Date("2026-11-28T20:00:30Z"));
    expect(await mainOf("/hulp")).toContain("Nu dicht");
  });

  test("in English too", async () => {
    holdClock(new Date("2026-11-28T12:00:00Z"));
    expect(await mainOf("/en/hulp")).toContain("Open now, until 21:00.");
  });

  test("the page of help promises that nobody calls back, and explains the quick way out", async () => {
    const main = await mainOf("/hulp");
    expect(main).toContain("We bellen je niet terug.");
    expect(main).toContain("Snel weg van deze site");
  });
});

describe("the quick way out", () => {
  test.each(["/", "/hulp", "/meedoen", "/vragenlijsten/wonen-en-verblijf", "/voorstellen/nieuw"])(
    "%s has it, as a plain link that tells nobody where it came from",
    async (path) => {
      const html = await (await visit(path)).text();
      const [link] = /<a[^>]*data-quick-exit[^>]*>/.exec(html) ?? [""];
      expect(link).toContain('href="https://www.knmi.nl/');
      expect(link).toContain("noreferrer");
    },
  );

  test.each(["/cijfers", "/besluiten", "/inloggen"])("%s has not", async (path) => {
    expect(await (await visit(path)).text()).not.toContain("data-quick-exit");
  });
});
