/** Checks the structure of the code: where files lie, what they are called, who imports whom, how long they are. */
import { basename } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { findCycle } from "./cycles";
import { layerOf, refuseImport } from "./layers";
import { listPaths, place, readTree, walk } from "./source-tree";
import type { SourceFile } from "./source-tree";

const LONGEST_FILE = 300;
const LONGEST_ROUTE = 150;
const VAGUE_NAME = /^(utils?|helpers?|misc|common|shared|lib)\b|[-.](utils?|helpers?|misc)\b/;
const RAW_SQL = /^\$(query|execute)Raw(Unsafe)?$/;
const MAY_USE_RAW_SQL = /^app\/(features\/search\/|platform\/(db|health)\.server\.ts$)/;
/** Where a brand is minted: the thing it vouches for has just been checked there. */
const MINTS = [
  "app/features/people/domain/participation-code.ts",
  "app/policy/authorize.server.ts",
];

const app = readTree("app");
const everything = [...app, ...readTree("prisma", "tests")];

/** Names that a file imports and exports again: `import { x } ...; export { x }`. */
function passedOn(tree: ts.SourceFile): string[] {
  const imported = new Set<string>();
  const exported: string[] = [];
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) {
      const named = statement.importClause?.namedBindings;
      if (named && ts.isNamedImports(named)) {
        for (const { name } of named.elements) imported.add(name.text);
      }
    }
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier) continue;
    if (statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      for (const { name, propertyName } of statement.exportClause.elements) {
        exported.push((propertyName ?? name).text);
      }
    }
  }
  return exported.filter((name) => imported.has(name));
}

/** Nodes of the files for which `pick` says yes, as places. */
function placesOf(files: SourceFile[], pick: (node: ts.Node) => boolean): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    walk(file.tree, (node) => {
      if (pick(node)) found.push(place(file, node));
    });
    return found;
  });
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    node.expression.getText() === object &&
    node.name.text === member
  );
}

test("there is a house to keep", () => {
  expect(app.length).toBeGreaterThan(50);
});

describe("places and names", () => {
  test("every file under app has a place in the house", () => {
    const strays = listPaths("app").filter(
      (path) => !path.endsWith("README.md") && layerOf(path) === undefined,
    );
    expect(strays).toEqual([]);
  });

  test("no file or folder has a name that could hold anything", () => {
    const vague = [...listPaths("app"), ...listPaths("prisma"), ...listPaths("tests")].filter(
      (path) => path.split("/").some((part) => VAGUE_NAME.test(basename(part))),
    );
    expect(vague).toEqual([]);
  });

  test("no file is longer than can be overseen, a route shorter still", () => {
    const long = everything.filter(({ path, lines }) =>
      layerOf(path) === "routes" ? lines >= LONGEST_ROUTE : lines > LONGEST_FILE,
    );
    expect(long.map(({ path, lines }) => `${path} (${lines})`)).toEqual([]);
  });
});

describe("imports", () => {
  test("follow the table of layers", () => {
    const refused = app.flatMap(({ path, imports }) =>
      imports.flatMap((found) => {
        const reason = refuseImport(path, found);
        return reason === undefined ? [] : [`${path} -> ${found.specifier}: ${reason}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  test("make no circle", () => {
    expect(findCycle(everything)).toBeUndefined();
  });

  test("come from where a thing is made, not through a file that passes it on", () => {
    const passing = app.filter(({ imports }) => imports.some(({ reExport }) => reExport));
    expect(passing.map(({ path }) => path)).toEqual([]);
  });

  test("are not passed on under the own name either", () => {
    const passing = app.filter(({ tree }) => passedOn(tree).length > 0);
    expect(passing.map(({ path }) => path)).toEqual([]);
  });

  test("know lucia in one file only", () => {
    const knowing = everything.filter(({ imports }) =>
      imports.some(({ specifier }) => specifier === "lucia"),
    );
    expect(knowing.map(({ path }) => path)).toEqual(["app/platform/auth.server.ts"]);
  });
});

describe("events", () => {
  /** Files beside the subscriber that write the audit log themselves; this list only gets shorter. */
  const WRITE_THE_LOG: readonly string[] = ["app/platform/audit-subscriber.server.ts"];

  test("are how a change comes into the audit log: no command writes there itself", () => {
    const writing = [...app, ...readTree("prisma")].filter(({ imports, tree }) => {
      const isImported = imports.some(({ target }) => target === "app/platform/audit.server.ts");
      if (!isImported && !tree.fileName.includes("platform/audit")) return false;
      const calls: ts.Node[] = [];
      walk(tree, (node) => {
        if (ts.isCallExpression(node) && node.expression.getText() === "audit") calls.push(node);
      });
      return calls.length > 0;
    });
    expect(writing.map(({ path }) => path)).toEqual(WRITE_THE_LOG);
  });
});

describe("the domain", () => {
  const domain = app.filter(({ path }) => layerOf(path) === "domain");

  test("asks no clock, no chance and no environment", () => {
    const asking = placesOf(
      domain,
      (node) =>
        isMember(node, "Date", "now") ||
        isMember(node, "Math", "random") ||
        isMember(node, "Temporal", "Now") ||
        (ts.isNewExpression(node) &&
          node.expression.getText() === "Date" &&
          (node.arguments ?? []).length === 0) ||
        (ts.isIdentifier(node) && ["process", "console", "crypto"].includes(node.text)),
    );
    expect(asking).toEqual([]);
  });

  test("opens each file with the rule it keeps and where that comes from", () => {
    const silent = domain.filter(({ tree }) => {
      const opening = tree.text.slice(0, 1_200);
      return !/^(\/\*\*|\/\/)/.test(opening) || !/Source:/.test(opening);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

test("plain SQL stands only in the search and in the database itself", () => {
  const elsewhere = app.filter(({ path }) => !MAY_USE_RAW_SQL.test(path));
  const found = placesOf(elsewhere, (node) => ts.isIdentifier(node) && RAW_SQL.test(node.text));
  expect(found).toEqual([]);
});

test("no type is forced upon a value", () => {
  const forced = placesOf(
    app,
    (node) => ts.isAsExpression(node) && node.type.getText() !== "const",
  );
  const unexpected = forced.filter((found) => !MINTS.some((mint) => found.startsWith(mint)));
  expect(unexpected).toEqual([]);
});
