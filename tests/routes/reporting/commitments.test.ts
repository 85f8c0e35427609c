/** The list of promises says how many it holds, and in which order. */
import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";

beforeAll(() => holdClock(EXAMPLE_MOMENT));

async function read(path: string) {
  const html = await (await visit(path)).text();
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return { main, entries: [...main.matchAll(/<article class="entry">[\s\S]*?<\/article>/g)] };
}

describe.each(["", "?toon=overdue", "?toon=kept", "?toon=open"])("/beloften%s", (query) => {
  test("the count of the view is that of the list below it", async () => {
    const { main, entries } = await read(`/beloften${query}`);
    const current = /aria-current="[^"]*"[^>]*>([^<]*)</.exec(main)?.[1] ?? "";
    const [real = 0, examples = 0] = [...current.matchAll(/\d+/g)].map(([count]) => Number(count));
    expect(current).not.toBe("");
    expect(real + examples).toBe(entries.length);
    const marked = entries.filter(([entry]) => />voorbeeld</i.test(entry)).length;
    expect(examples === 0 ? [0, real] : [examples]).toContain(marked);
  });
});

test("what the page says of the order is the order", async () => {
  const { main, entries } = await read("/beloften");
  const kinds = entries.map(([entry]) => (/>voorbeeld</i.test(entry) ? "example" : "real"));
  expect(kinds).toEqual([...kinds].sort().reverse());
  expect(main).toContain("Eerst staat wat echt is, dan de voorbeelden.");
  expect(main).not.toContain("Wat te laat is, staat bovenaan.");
  for (const kind of ["real", "example"]) {
    const isLate = entries
      .filter((_, index) => kinds[index] === kind)
      .map(([entry]) => />te laat</.test(entry));
    expect(isLate).toEqual([...isLate].sort((one, other) => Number(other) - Number(one)));
  }
  expect(entries.filter(([entry]) => />te laat</.test(entry)).length).toBeGreaterThan(1);
});
