/** The form of a proposal asks in four short steps, the big box first, and what happens with it is in sight. */
import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";

beforeAll(() => holdClock(EXAMPLE_MOMENT));

test.each([
  ["/voorstellen/nieuw", "Stap 4 van 4", "Wat gebeurt ermee?"],
  ["/en/voorstellen/nieuw", "Step 4 of 4", "What happens with it?"],
])("%s", async (path, last, happens) => {
  const html = await (await visit(path)).text();
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const places = ["body", "title", "kind", "role"].map((name) => main.indexOf(`name="${name}"`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(main.indexOf("<textarea")).toBeLessThan(main.indexOf('type="radio"'));
  expect(main).toContain(last);
  const told = main.indexOf(happens);
  const folds = [...main.slice(0, told).matchAll(/<(\/?)details/g)];
  expect(told).toBeGreaterThan(0);
  expect(folds.filter(([, end]) => end === "").length).toBe(folds.filter(([, end]) => end).length);
});
