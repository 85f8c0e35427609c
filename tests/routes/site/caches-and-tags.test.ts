/** What caches are told: every page says whether it may be kept, and one tag stands for one row of bytes. */
import { describe, expect, test } from "vitest";
import { visit } from "../../support/application";

const tagOf = async (coding: string) => {
  const answer = await visit("/api/v1/proposals", { headers: { "Accept-Encoding": coding } });
  expect(answer.status).toBe(200);
  return answer.headers.get("ETag") ?? "";
};

describe("the tag of open data", () => {
  test("is no strong one, because it is the same in every coding", async () => {
    const tags = await Promise.all(["br", "gzip", "identity"].map(tagOf));
    expect(new Set(tags.filter((tag) => !tag.startsWith("W/"))).size).toBeLessThan(2);
    expect(tags.every((tag) => tag.startsWith("W/"))).toBe(true);
  });

  test.each(["as it came", "without its mark"])("is known again %s", async (how) => {
    const tag = await tagOf("identity");
    const sent = how === "as it came" ? tag : tag.replace("W/", "");
    const again = await visit("/api/v1/proposals", { headers: { "If-None-Match": sent } });
    expect(again.status).toBe(304);
  });
});

test.each([
  "/zoeken",
  "/zoeken?q=wonen",
  "/bestaat-niet",
  "/rondes/bestaat-niet",
  "/en/zoeken?q=wonen",
  "/voorstellen?q=kamer",
  "/",
])("%s says whether a cache may keep it", async (path) => {
  expect((await visit(path)).headers.get("Cache-Control")).toMatch(/no-store|no-cache/);
});
