/**
 * What threads calculate is called nowhere else: the thread that answers requests loads it only where there are no threads,
 * and never calls it by an import of its own.
 */
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readTree, walk } from "./source-tree";
import type { SourceFile } from "./source-tree";

const LIST = "app/calculations.server.ts";
const POOL = "app/platform/threads.server.ts";

const app = readTree("app");

/** The values that a file imports by name, each as the path it comes from and its name there. */
function namedImports(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.tree, (node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return;
    const clause = node.importClause;
    const bindings = clause?.namedBindings;
    if (clause?.phaseModifier !== undefined || !bindings || !ts.isNamedImports(bindings)) return;
    const specifier = node.moduleSpecifier.text;
    const target = file.imports.find((one) => one.specifier === specifier)?.target ?? specifier;
    for (const { name, propertyName } of bindings.elements) {
      found.push(`${target} ${(propertyName ?? name).text}`);
    }
  });
  return found;
}

function listFile(): SourceFile {
  const list = app.find(({ path }) => path === LIST);
  if (list === undefined) throw new Error(`There is no ${LIST}`);
  return list;
}

function exportedNames(file: SourceFile): string[] {
  return file.tree.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [],
  );
}

/** Calls of a function by a text, as `inThread("protectTable", ...)`. */
function calledWith(called: string): string[] {
  const found: string[] = [];
  for (const { tree, path } of app) {
    walk(tree, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== called) return;
      const [name] = node.arguments;
      found.push(name !== undefined && ts.isStringLiteral(name) ? name.text : path);
    });
  }
  return found;
}

describe("a calculation for threads", () => {
  const listed = namedImports(listFile());
  const callers = (calculation: string) =>
    app
      .filter(({ path }) => path !== LIST)
      .filter((file) => namedImports(file).includes(calculation))
      .map(({ path }) => path);

  test("is imported by the file of the threads only", () => {
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.flatMap((calculation) => callers(calculation))).toEqual([]);
  });

  test("is seen when somebody imports it", () => {
    expect(callers("app/platform/turns.server.ts giveTurn")).toContain("app/entry.server.tsx");
  });

  test("that stands in a folder of calculations is loaded by nobody at once", () => {
    const early = app.filter(({ path }) => path !== LIST && !path.includes("/calculations/"));
    const places = early.flatMap((file) =>
      namedImports(file)
        .filter((name) => name.includes("/calculations/"))
        .map((name) => `${file.path} ${name}`),
    );
    expect(places).toEqual([]);
  });

  test("is asked for under the name by which the threads know it", () => {
    expect(calledWith("inThread").sort()).toEqual(exportedNames(listFile()).sort());
  });
});

test("there is one pool of threads", () => {
  const places = app
    .filter(({ imports }) =>
      imports.some(({ specifier }) => /^(?:node:worker_threads|piscina)$/.test(specifier)),
    )
    .map(({ path }) => path);
  expect(places).toEqual([POOL]);
});
