/** What a module remembers between two calls: the variables at its top that change while the product runs. */
import ts from "typescript";
import type { SourceFile } from "./source-tree";
import { walk } from "./source-tree";

/** Makes something that is meant to be filled later, or that carries state of its own. */
const CONTAINERS = /^(Map|Set|WeakMap|WeakSet|Array|AsyncLocalStorage|EventEmitter)$/;
/** Fills or empties a container. */
const CHANGES = /^(set|add|delete|clear|push|pop|shift|unshift|splice|run|enterWith|fill)$/;

function isContainer(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isNewExpression(node)) return CONTAINERS.test(node.expression.getText());
  return ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);
}

/** The names that a file changes in place: `kept.set(...)`, `waiting[0] = ...`, `rest.until = ...`. */
function changedNames({ tree }: SourceFile): Set<string> {
  const found = new Set<string>();
  walk(tree, (node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (CHANGES.test(name.text)) found.add(expression.getText());
    }
    if (!ts.isBinaryExpression(node)) return;
    const { left, operatorToken } = node;
    const assigns =
      operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      operatorToken.kind <= ts.SyntaxKind.LastAssignment;
    if (!assigns) return;
    if (ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left)) {
      found.add(left.expression.getText());
    }
  });
  return found;
}

/** The variables at the top of a module that hold another value, or other contents, later on. */
export function moduleState(file: SourceFile): string[] {
  const changed = changedNames(file);
  return file.tree.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const { flags, declarations } = statement.declarationList;
    const isConstant = (flags & ts.NodeFlags.Const) !== 0;
    return declarations.flatMap(({ name, initializer }) => {
      if (!ts.isIdentifier(name)) return [];
      const remembers = isContainer(initializer) && changed.has(name.text);
      return !isConstant || remembers ? [name.text] : [];
    });
  });
}
