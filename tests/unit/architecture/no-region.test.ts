/**
 * A region is data: what the product says and does names no region. Its texts have `{region}`, its places and bodies come
 * from the database, and what one region did stands in the files of that region.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordsOfTwente } from "../../support/words-of-a-region";

const PLACES = [
  "app",
  "public",
  "prisma/tools",
  "prisma/seed/schema",
  "prisma/seed/write-region",
  "prisma/seed/simulate",
];
const GENERATED = /platform\/generated\//;
const TEXT = /\.(?:ts|tsx|js|mjs|css|json|svg|txt|md)$/;

/** Where such a word is what it says and no region, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  // Numbers in words, as claims have them: ten, twelve, fourteen, twenty.
  "app/features/claims/domain/claim-parts.ts": "veertien fourteen",
  // The whole example speaks of one region, so it is that region's.
  "prisma/seed/example-accounts.ts":
    "twente samentwente hofvantwente OZJT Twente Hof van Twente hof-van-twente Hengelo hengelo",
};

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("the product names no region", () => {
  const words = wordsOfTwente();
  const top = readdirSync("prisma/seed").map((name) => join("prisma/seed", name));
  const files = [
    ...PLACES.flatMap(filesIn),
    ...top,
    "server.ts",
    "start.mjs",
    "prepare.mjs",
  ].filter((path) => TEXT.test(path) && !GENERATED.test(path));
  expect(files.length).toBeGreaterThan(1_000);
  const found = files.flatMap((path) => {
    const named = [...readFileSync(path, "utf8").matchAll(words)].map(([word]) => word);
    const allowed = ALLOWED[path] ?? "";
    return named.filter((word) => !allowed.includes(word)).map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});
