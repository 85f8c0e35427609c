import { expect, test } from "vitest";
import { freeSlug } from "~/features/text/domain/slug";

/** A table that holds these slugs; it says how often it was asked. */
function tableOf(slugs: readonly string[]) {
  const asked: string[][] = [];
  const rowsWith = (wanted: string[]) => {
    asked.push(wanted);
    return Promise.resolve(slugs.filter((slug) => wanted.includes(slug)).map((slug) => ({ slug })));
  };
  return { asked, rowsWith };
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => (index === 0 ? "plan" : `plan-${index + 1}`));

test("a slug that nobody took has no number", async () => {
  expect(await freeSlug("Plan", "voorstel", tableOf(["plannen", "plan-2"]).rowsWith)).toBe("plan");
});

test("the first free number stands behind a slug that others took", async () => {
  expect(await freeSlug("Plan", "voorstel", tableOf(["plan", "plan-3"]).rowsWith)).toBe("plan-2");
});

test("a title without letters gets the word of its kind", async () => {
  expect(await freeSlug("?!", "voorstel", tableOf(["voorstel"]).rowsWith)).toBe("voorstel-2");
});

test("however many others there are, few slugs are asked for at a time", async () => {
  const table = tableOf(numbered(1234));
  expect(await freeSlug("Plan", "voorstel", table.rowsWith)).toBe("plan-1235");
  expect(Math.max(...table.asked.map(({ length }) => length))).toBeLessThanOrEqual(50);
});
