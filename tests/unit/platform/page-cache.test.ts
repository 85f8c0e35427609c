import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PageCache } from "~/platform/page-cache.server";
import {
  everythingChanged,
  holdsUntil,
  momentsRead,
  tablesChanged,
  tablesRead,
  visitIsPersonal,
  watchOthers,
} from "~/platform/page-sources.server";

const NOW = new Date("2026-11-28T10:00:10.000Z");
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

let elsewhere = 1;
beforeEach(() => watchOthers(() => elsewhere));
afterEach(() => watchOthers(undefined));

function page(html: string, meanwhile: () => void = () => undefined) {
  return () => {
    meanwhile();
    return Promise.resolve({ shared: { html, headers: [] } });
  };
}

async function put(cache: PageCache, address: string, html: string, meanwhile?: () => void) {
  await cache.answer(address, () => NOW, page(html, meanwhile));
}

const htmlOf = (cache: PageCache, address: string, now = NOW) =>
  cache.find(address, now)?.made.html;

describe("a page", () => {
  test("is kept while what it was made from stays as it is", async () => {
    const cache = new PageCache(100_000, true);
    await put(cache, "/", "one", () => tablesRead(["Round"]));
    tablesChanged(["Proposal"]);
    expect(htmlOf(cache, "/")).toBe("one");
    tablesChanged(["Round"]);
    expect(htmlOf(cache, "/")).toBeUndefined();
  });

  test("is not kept when that changed while it was made", async () => {
    const cache = new PageCache(100_000, true);
    await put(cache, "/", "one", () => {
      tablesRead(["Round"]);
      tablesChanged(["Round"]);
    });
    expect(htmlOf(cache, "/")).toBeUndefined();
  });

  test.each([
    ["something of which nobody knows what it was", () => everythingChanged()],
    ["another process", () => (elsewhere += 1)],
  ])("goes with a change by %s", async (_by, change) => {
    const cache = new PageCache(100_000, true);
    await put(cache, "/", "one");
    expect(htmlOf(cache, "/")).toBe("one");
    change();
    expect(htmlOf(cache, "/")).toBeUndefined();
  });

  test("is not kept when nobody can hear of other processes", async () => {
    watchOthers(undefined);
    const cache = new PageCache(100_000, true);
    await put(cache, "/", "one");
    expect(htmlOf(cache, "/")).toBeUndefined();
  });

  test("ends with its minute, with what was memoised, and at a moment that was read", async () => {
    const cache = new PageCache(100_000, true);
    await put(cache, "/minute", "one", () => momentsRead(["2026-11-28T10:05:00.000+00:00"]));
    await put(cache, "/memo", "one", () => holdsUntil(at(20).getTime()));
    await put(cache, "/moment", "one", () => momentsRead(["2026-11-28T10:00:40.000+00:00"]));
    expect([49, 50].map((second) => htmlOf(cache, "/minute", at(second)))).toEqual([
      "one",
      undefined,
    ]);
    expect([19, 20].map((second) => htmlOf(cache, "/memo", at(second)))).toEqual([
      "one",
      undefined,
    ]);
    expect([29, 30].map((second) => htmlOf(cache, "/moment", at(second)))).toEqual([
      "one",
      undefined,
    ]);
    await put(cache, "/later", "one");
    expect(htmlOf(cache, "/later", at(-1))).toBeUndefined();
  });

  test("in which a try was counted or a command ran is for one visitor", async () => {
    const cache = new PageCache(100_000, true);
    await put(cache, "/", "one", visitIsPersonal);
    expect(htmlOf(cache, "/")).toBeUndefined();
  });
});

describe("a crowd", () => {
  test("has a page made once", async () => {
    const cache = new PageCache(100_000, true);
    let made = 0;
    const make = async () => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { shared: { html: "one", headers: [] } };
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => cache.answer("/", () => NOW, make)),
    );
    expect(made).toBe(1);
    expect(answers.every((answer) => "cached" in answer)).toBe(true);
  });

  test("gets no page that was begun before a change, whoever had it made", async () => {
    const cache = new PageCache(100_000, true);
    let text = "before";
    const make = async () => {
      const html = text;
      tablesRead(["Round"]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { shared: { html, headers: [] } };
    };
    const first = cache.answer("/", () => NOW, make);
    text = "after";
    tablesChanged(["Round"]);
    const second = await cache.answer("/", () => NOW, make);
    await first;
    expect("cached" in second && second.cached.made.html).toBe("after");
  });

  test("where the last page was for one visitor is kept again a minute later, and not before", async () => {
    const cache = new PageCache(100_000, true);
    await cache.answer(
      "/",
      () => NOW,
      () => Promise.resolve({ personal: 0 }),
    );
    const sent = await cache.answer("/", () => at(30), page("one"));
    expect("cached" in sent && sent.cached.made.html).toBe("one");
    expect(htmlOf(cache, "/", at(30))).toBeUndefined();
    await cache.answer("/", () => at(60), page("two"));
    expect(htmlOf(cache, "/", at(60))).toBe("two");
  });

  test("of personal pages waits for nobody after the first", async () => {
    const cache = new PageCache(100_000, true);
    await cache.answer(
      "/",
      () => NOW,
      () => Promise.resolve({ personal: 0 }),
    );
    let together = 0;
    let most = 0;
    const make = async () => {
      together += 1;
      most = Math.max(most, together);
      await new Promise((resolve) => setTimeout(resolve, 5));
      together -= 1;
      return { personal: 1 };
    };
    await Promise.all(Array.from({ length: 5 }, () => cache.answer("/", () => NOW, make)));
    expect(most).toBe(5);
  });
});

describe("memory", () => {
  test("is bounded, and what was asked for last stays", async () => {
    const cache = new PageCache(40_000, false);
    await put(cache, "/first", "x".repeat(5_000));
    for (let number = 0; number < 20; number += 1) {
      await put(cache, `/${number}`, "x".repeat(5_000));
      cache.find("/first", NOW);
      expect(cache.bytes).toBeLessThanOrEqual(40_000);
    }
    expect(htmlOf(cache, "/first")).toBeDefined();
    expect(htmlOf(cache, "/0")).toBeUndefined();
  });

  test("holds nothing of what has changed, though nobody asks for it again", async () => {
    const cache = new PageCache(40_000, false);
    await put(cache, "/erased", "x".repeat(5_000), () => tablesRead(["Person"]));
    tablesChanged(["Person"]);
    const before = cache.bytes;
    await cache.answer("/other", () => at(20), page("y"));
    expect(cache.bytes).toBeLessThan(before - 4_000);
  });

  test("counts the compressed forms", async () => {
    const cache = new PageCache(100_000, true);
    await put(cache, "/", "x".repeat(5_000));
    const before = cache.bytes;
    const form = await cache.find("/", NOW)?.body("br");
    expect(cache.bytes).toBe(before + (form?.length ?? 0));
  });

  test("for made-up queries is a part of it, so that they push no other page out", async () => {
    const cache = new PageCache(40_000, false);
    await put(cache, "/", "x".repeat(5_000));
    for (let number = 0; number < 50; number += 1) {
      await put(cache, `/?page=${number}`, "x".repeat(5_000));
    }
    expect(htmlOf(cache, "/")).toBeDefined();
    expect(cache.bytes).toBeLessThanOrEqual(20_000);
  });
});
