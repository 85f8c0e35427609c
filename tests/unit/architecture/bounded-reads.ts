/**
 * Reads that name no bound: `findMany` without `take`, and without a condition on a key or a list of keys.
 */
import ts from "typescript";
import type { SourceFile } from "./source-tree";
import { walk } from "./source-tree";

/** A condition that bounds a read: an id, or a key that leads to one parent. */
const BOUNDING = /^(id|key|slug)$|Id$|Key$/;

function namesKey(node: ts.Node): boolean {
  let found = false;
  walk(node, (inner) => {
    if (ts.isObjectLiteralElementLike(inner)) found ||= BOUNDING.test(inner.name?.getText() ?? "");
  });
  return found;
}

function isBounded(call: ts.CallExpression): boolean {
  const [options] = call.arguments;
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some((option) => {
    const name = option.name?.getText();
    return name === "take" || (name === "where" && namesKey(option));
  });
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
