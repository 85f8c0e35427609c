/** What the README of a feature says it listens to is what its subscribers hear. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SEARCHABLE } from "~/searchable-documents.server";
import { subscribers } from "~/subscribers.server";

const FOLDER = join("app", "features");
const features = readdirSync(FOLDER).sort();

function described(feature: string): string[] {
  const text = readFileSync(join(FOLDER, feature, "README.md"), "utf8");
  const listens = /^## Listens to\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(text)?.[1] ?? "";
  const named = [...listens.matchAll(/`([a-zA-Z]+\.(?:[a-zA-Z]+|\*))`/g)];
  return named.flatMap(([, name = ""]) => (name.endsWith(".ts") ? [] : name));
}

/** The events by feature; one that is heard by its subject alone as `subject.*`. */
function heard(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (feature: string, names: readonly string[]) => {
    found.set(feature, new Set([...(found.get(feature) ?? []), ...names]));
  };
  for (const { name, hears } of subscribers().immediate) {
    if (hears !== "everything") add(name, hears);
  }
  for (const { name } of subscribers().later) {
    const later = Object.values(SEARCHABLE).filter(({ atOnce }) => atOnce === undefined);
    const kinds = later.flatMap(({ changedBy }) => Object.keys(changedBy));
    add(
      name,
      ["database", ...kinds].map((kind) => `${kind}.*`),
    );
  }
  return found;
}

test("every subscriber belongs to a feature, or hears everything", () => {
  expect([...heard().keys()].filter((name) => !features.includes(name))).toEqual([]);
});

test.each(features)("the README of %s names the events it hears, and no other", (feature) => {
  expect([...new Set(described(feature))].sort()).toEqual([...(heard().get(feature) ?? [])].sort());
});
