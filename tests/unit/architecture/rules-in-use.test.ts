/**
 * A rule that only a test calls holds nothing: the product then has the same rule a second time, or not at all. Every
 * value that a `domain/` exports is used by the product, outside its file or in it.
 */
import { expect, test } from "vitest";
import ts from "typescript";
import { readTree, walk } from "./source-tree";
import type { SourceFile } from "./source-tree";

/** The predicate beside the fragment of a query, which `public-once.test.ts` holds to the same. May only shrink. */
const EXCEPTIONS = [
  "app/features/vocabulary/domain/public-session.ts isPublicSession",
  "app/features/vocabulary/domain/public-survey.ts isPublicSurvey",
  "app/features/vocabulary/domain/public-theme.ts isPublicReply",
];

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** The names of the values a file exports. */
function exportedValues({ tree }: SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    if (!isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  });
}

/** How often each identifier stands in a file. */
function identifiers({ tree }: SourceFile): Map<string, number> {
  const found = new Map<string, number>();
  walk(tree, (node) => {
    if (ts.isIdentifier(node)) found.set(node.text, (found.get(node.text) ?? 0) + 1);
  });
  return found;
}

test("every rule of a domain is used by the product, not by its test alone", () => {
  const files = [...readTree("app"), ...readTree("prisma")].filter(
    ({ path }) => !path.includes("/generated/"),
  );
  const names = new Map(files.map((file) => [file.path, identifiers(file)] as const));
  const unused = files
    .filter(({ path }) => /^app\/features\/[a-z-]+\/domain\//.test(path))
    .flatMap((file) =>
      exportedValues(file)
        .filter((name) => {
          const inside = names.get(file.path)?.get(name) ?? 0;
          const outside = files.some(
            ({ path }) => path !== file.path && names.get(path)?.has(name) === true,
          );
          return inside < 2 && !outside;
        })
        .map((name) => `${file.path} ${name}`),
    );
  expect(unused).toEqual(EXCEPTIONS);
});
