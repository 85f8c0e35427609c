/** The picture of a contribution's way is as the code says it, and stands where a reader begins. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CONTRIBUTION_PICTURE, STEPS, drawContribution } from "../../pictures/contribution-picture";

test("is as `npm run pictures -- contribution` draws it", () => {
  expect(readFileSync(CONTRIBUTION_PICTURE, "utf8")).toBe(drawContribution());
});

test("names features that there are, and what the body can answer", () => {
  const folders = STEPS.flatMap(({ features }) => features);
  expect(folders.filter((name) => !existsSync(join("app", "features", name)))).toEqual([]);
  expect(drawContribution()).toContain("yes, partly, no or elsewhere");
});

test("stands in the README, with its steps in words for whoever does not see it", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toContain(`(${CONTRIBUTION_PICTURE})`);
  const alternative = /!\[([^\]]*)\]\(docs\/pictures\/contribution\.svg\)/.exec(readme)?.[1] ?? "";
  for (const { title } of STEPS) expect(alternative.toLowerCase()).toContain(title.toLowerCase());
});

test("the first screen of the README has what it is, two pictures and two commands", () => {
  const [first = ""] = readFileSync("README.md", "utf8").split("\n## Two commands");
  expect([...first.matchAll(/!\[[^\]]+\]\(/g)]).toHaveLength(2);
  expect(first.split("\n").length).toBeLessThan(30);
});
