/**
 * Reads that name no bound, per file: `findMany` without `take`, and without a condition on a key or a list of keys. The
 * numbers may only go down: who bounds a read lowers the number (the test asks for it).
 */
import ts from "typescript";
import type { SourceFile } from "./source-tree";
import { walk } from "./source-tree";

/** A condition that bounds a read: an id, or a key that leads to one parent. */
const BOUNDING = /^(id|key|slug)$|Id$|Key$/;

function propertiesOf(node: ts.Node | undefined): ts.ObjectLiteralElementLike[] {
  return node && ts.isObjectLiteralExpression(node) ? [...node.properties] : [];
}

function isBounded(call: ts.CallExpression): boolean {
  const options = propertiesOf(call.arguments[0]);
  if (options.some(({ name }) => name?.getText() === "take")) return true;
  const where = options.find(({ name }) => name?.getText() === "where");
  if (where === undefined || !ts.isPropertyAssignment(where)) return false;
  return propertiesOf(where.initializer).some(({ name }) => BOUNDING.test(name?.getText() ?? ""));
}

/** How many reads of a file name no bound. */
export function unboundedReads({ tree }: SourceFile): number {
  let count = 0;
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    if (node.expression.name.text === "findMany" && !isBounded(node)) count += 1;
  });
  return count;
}
