/** Reads the source of the application with TypeScript's own parser: the files, what they import, what they hold. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** An import (or re-export) of one file. */
export interface Import {
  /** What stands in the code: `~/policy/can`, `./round`, `zod`. */
  specifier: string;
  /** Path of the file it leads to, from the root of the clone; undefined for a package. */
  target: string | undefined;
  /** Whether only types come in, which leave no trace at run time. */
  typeOnly: boolean;
  /** Whether it passes names on (`export ... from`). */
  reExport: boolean;
}

/** One file of the source. */
export interface SourceFile {
  /** Path from the root of the clone, with forward slashes. */
  path: string;
  lines: number;
  imports: Import[];
  tree: ts.SourceFile;
}

const GENERATED = "app/platform/generated";
const EXTENSIONS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** Every file under `folder`, generated code left out. */
export function listPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => posix.join(folder, name))
    .filter((path) => path !== GENERATED)
    .flatMap((path) => (statSync(path).isDirectory() ? listPaths(path) : [path]));
}

/** Where an import leads: a path from the root of the clone, or undefined for a package. */
export function resolve(from: string, specifier: string): string | undefined {
  const base = specifier.startsWith("~/")
    ? posix.join("app", specifier.slice(2))
    : specifier.startsWith(".")
      ? posix.join(dirname(from), specifier)
      : undefined;
  if (base === undefined) return undefined;
  const plain = base.replace(/\?[\w&]+$/, "");
  const found = EXTENSIONS.map((extension) => plain + extension).find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
  return found ?? plain;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function readImports(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return;
      const specifier = node.moduleSpecifier.text;
      found.push({
        specifier,
        target: resolve(path, specifier),
        typeOnly: isTypeOnly(node),
        reExport: ts.isExportDeclaration(node),
      });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument === undefined || !ts.isStringLiteral(argument)) return;
      const specifier = argument.text;
      found.push({ specifier, target: resolve(path, specifier), typeOnly: false, reExport: false });
    }
  });
  return found;
}

/** Visits every node of a tree, the root included. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

/** Place of a node as `path:line`, to be clicked in a terminal. */
export function place(file: SourceFile, node: ts.Node): string {
  const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  return `${file.path}:${line + 1}`;
}

/** Reads and parses one file. */
export function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  return {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: readImports(path, tree),
    tree,
  };
}

/** All TypeScript under the folders, parsed. */
export function readTree(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => listPaths(join(folder)))
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);
}
