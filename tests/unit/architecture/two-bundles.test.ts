/**
 * The product is two bundles in one process: the server around the pages (`server.ts`), and the pages. A module that both
 * import is there twice, with what it remembers. What one of them writes and the other reads therefore stands on
 * `globalThis`. The tests of routes run in one bundle and cannot see this.
 */
import ts from "typescript";
import { expect, test } from "vitest";
import { moduleState } from "./module-state";
import { readSource, readTree, walk } from "./source-tree";

const files = [readSource("server.ts"), ...readTree("app", "prisma")];
const byPath = new Map(files.map((file) => [file.path, file] as const));

/** Every file that runs when the first ones do: what only types come from is not among them. */
function reachedFrom(starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const next = [...starts];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { typeOnly, target } of byPath.get(path)?.imports ?? []) {
      if (!typeOnly && target !== undefined) next.push(target);
    }
  }
  return seen;
}

const server = reachedFrom(["server.ts"]);
const pages = reachedFrom([
  "app/entry.server.tsx",
  "app/root.tsx",
  ...files.map(({ path }) => path).filter((path) => path.startsWith("app/routes/")),
]);
const inBoth = files.filter(({ path }) => server.has(path) && pages.has(path));

/** Remembered once in each bundle, without harm: each reads the same, which does not change while the process runs. */
const READ_ALIKE = [
  // Held still by tests only, which run in one bundle.
  "app/platform/clock.server.ts fixed",
  "app/platform/env.server.ts environment",
  "app/platform/secret.server.ts derived",
  "app/platform/secret.server.ts known",
  // The server around the pages opens no secret of a round.
  "app/platform/secret.server.ts openedSecrets",
];

test("what the server and the pages both import remembers nothing of its own", () => {
  expect(inBoth.length).toBeGreaterThan(5);
  const remembered = inBoth.flatMap((file) =>
    moduleState(file).map((name) => `${file.path} ${name}`),
  );
  expect(remembered.sort()).toEqual(READ_ALIKE);
});

test("what they share stands on globalThis", () => {
  const made = inBoth.flatMap((file) => {
    const places: string[] = [];
    walk(file.tree, (node) => {
      if (!ts.isNewExpression(node)) return;
      if (!/^(AsyncLocalStorage|Registry|EventEmitter)$/.test(node.expression.getText())) return;
      let owner: ts.Node = node;
      while (!ts.isSourceFile(owner.parent)) owner = owner.parent;
      if (owner.getText().startsWith("globalThis.")) return;
      // What a function makes is placed by whoever calls it.
      if (!ts.isFunctionDeclaration(owner)) places.push(file.path);
    });
    return places;
  });
  expect(made).toEqual([]);
  const shared = inBoth.filter(({ tree }) => tree.text.includes("globalThis."));
  expect(shared.map(({ path }) => path)).toEqual([
    "app/i18n/translations.ts",
    "app/platform/metrics.server.ts",
    "app/platform/page-sources.server.ts",
    "app/platform/request-context.server.ts",
  ]);
});

test("the server around the pages knows no database: there is one connection and one queue of writes", () => {
  const known = [...server].filter((path) =>
    /platform\/(db|write-queue|events)\.server/.test(path),
  );
  expect(known).toEqual([]);
});
