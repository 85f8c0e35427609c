import { expect, test, describe } from "vitest";
import { memoiseMarkup, showsSame } from "~/platform/markup-cache.server";
import { freeze } from "~/platform/read-cache.server";

describe("what shows the same on a page", () => {
  test.each([
    ["equal values", { a: [1, "x", null], b: undefined }, { a: [1, "x", null], b: undefined }],
    ["the same moment", { at: new Date(5) }, { at: new Date(5) }],
    ["one and the same frozen answer", freeze({ a: { b: 1 } }), undefined],
    ["a frozen table", freeze(new Map([["a", { b: 1 }]])), undefined],
  ])("%s", (_name, left, right) => {
    expect(showsSame(left, right ?? left)).toBe(true);
  });

  const changeable = { a: 1 };
  class Counter {
    count = 1;
  }
  test.each([
    ["another value", { a: 1 }, { a: 2 }],
    ["a part more", { a: 1 }, { a: 1, b: 2 }],
    ["another part that is not there", { a: undefined }, { b: undefined }],
    ["another order", ["a", "b"], ["b", "a"]],
    ["a list and an object", ["a"], { 0: "a" }],
    ["another moment", new Date(5), new Date(6)],
    ["a number and its text", { a: 1 }, { a: "1" }],
    ["objects of a class", new Counter(), new Counter()],
    ["tables that are not the same", new Map(), new Map()],
    ["the same object, which may have changed meanwhile", changeable, changeable],
  ])("not: %s", (_name, left, right) => {
    expect(showsSame(left, right)).toBe(false);
  });
});

/** Writes with a number that tells how often. */
function writer(markup: (time: number) => string) {
  let times = 0;
  return { write: () => markup((times += 1)), times: () => times };
}

test("a page is written once for the same data, and anew for other data", () => {
  const { write } = writer((time) => `<p>${time}</p>`);
  expect(memoiseMarkup("/a", [{ x: 1 }], write)).toBe("<p>1</p>");
  expect(memoiseMarkup("/a", [{ x: 1 }], write)).toBe("<p>1</p>");
  expect(memoiseMarkup("/a", [{ x: 2 }], write)).toBe("<p>2</p>");
  expect(memoiseMarkup("/b", [{ x: 2 }], write)).toBe("<p>3</p>");
});

test("made-up addresses do not fill the memory", () => {
  const long = "x".repeat(100_000);
  const { write, times } = writer(() => long);
  for (let number = 0; number < 100; number += 1)
    memoiseMarkup(`/voorstellen?a=${number}`, [1], write);
  // The last ones are known, the first ones are not any more.
  memoiseMarkup("/voorstellen?a=99", [1], write);
  expect(times()).toBe(100);
  memoiseMarkup("/voorstellen?a=0", [1], write);
  expect(times()).toBe(101);
});
