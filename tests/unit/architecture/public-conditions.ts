/**
 * Finds where the code asks by itself whether everyone may see something, instead of with the fragment or the predicate of
 * that kind: in the conditions of queries, of which the schema says on which table they stand, and in comparisons.
 */
import ts from "typescript";
import { SCHEMA } from "./table-owners";
import type { SourceFile } from "./source-tree";
import { place, walk } from "./source-tree";

/** By table and column: what such a condition looks like when it is written out. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

const READS = /^(find(First|Unique|Many)(OrThrow)?|count|aggregate|groupBy)$/;
const WRITES_WHERE = /^(update|delete)(Many)?$/;
const ARGUMENTS =
  /^Prisma\.(\w+?)(WhereInput|Select|Include|FindManyArgs|FindFirstArgs|DefaultArgs)$/;
/** Parts of a query that stay with the table they stand in. */
const STAYS = /^(where|select|include|AND|OR|NOT|some|every|none|is|isNot|_count)$/;

const nameOf = (node: ts.ObjectLiteralElementLike) => node.name?.getText().replace(/"/g, "") ?? "";

function tableOfDelegate(node: ts.Expression): string | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name.text : "";
  const table = name.charAt(0).toUpperCase() + name.slice(1);
  return SCHEMA.has(table) ? table : undefined;
}

const relationOf = (table: string, field: string) =>
  SCHEMA.get(table)?.find((relation) => relation.field === field)?.leadsTo;

type Visit = (table: string, column: string, value: ts.Expression) => void;

/** Every condition on a column in a query, with the table it stands on. */
function visitConditions(node: ts.Node, table: string, visit: Visit): void {
  if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements) visitConditions(element, table, visit);
  }
  if (ts.isSpreadElement(node) || ts.isParenthesizedExpression(node)) {
    visitConditions(node.expression, table, visit);
  }
  if (ts.isConditionalExpression(node)) {
    visitConditions(node.whenTrue, table, visit);
    visitConditions(node.whenFalse, table, visit);
  }
  if (!ts.isObjectLiteralExpression(node)) return;
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) visitConditions(property.expression, table, visit);
    if (!ts.isPropertyAssignment(property)) continue;
    const name = nameOf(property);
    const leadsTo = relationOf(table, name);
    if (leadsTo !== undefined) visitConditions(property.initializer, leadsTo, visit);
    else if (STAYS.test(name)) visitConditions(property.initializer, table, visit);
    else visit(table, name, property.initializer);
  }
}

/** The table of an object of which the type is said: `satisfies Prisma.ThemeSelect`. */
function tableOfType(type: ts.TypeNode): string | undefined {
  const text = type.getText();
  const nested = /^Prisma\.(\w+)\$(\w+)Args$/.exec(text);
  if (nested) return relationOf(nested[1] ?? "", nested[2] ?? "");
  const table = ARGUMENTS.exec(text)?.[1];
  return table !== undefined && SCHEMA.has(table) ? table : undefined;
}

function visitFile({ tree }: SourceFile, visit: Visit): void {
  walk(tree, (node) => {
    if (ts.isSatisfiesExpression(node)) {
      const table = tableOfType(node.type);
      const inner = ts.isAsExpression(node.expression)
        ? node.expression.expression
        : node.expression;
      if (table !== undefined) visitConditions(inner, table, visit);
    }
    if (ts.isVariableDeclaration(node) && node.type && node.initializer) {
      const table = tableOfType(node.type);
      if (table !== undefined) visitConditions(node.initializer, table, visit);
    }
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const table = tableOfDelegate(node.expression.expression);
    const [options] = node.arguments;
    if (table === undefined || options === undefined) return;
    const { text } = node.expression.name;
    if (READS.test(text)) visitConditions(options, table, visit);
    if (!WRITES_WHERE.test(text) || !ts.isObjectLiteralExpression(options)) return;
    const where = options.properties.find((property) => nameOf(property) === "where");
    if (where && ts.isPropertyAssignment(where)) visitConditions(where.initializer, table, visit);
  });
}

/** The conditions of queries that are written out. */
export function conditionsWrittenOut(file: SourceFile, copies: Conditions): string[] {
  const found: string[] = [];
  visitFile(file, (table, column, value) => {
    if (copies[table]?.[column]?.test(value.getText()) === true) {
      found.push(`${place(file, value)} ${table}.${column}`);
    }
  });
  return found;
}

/** What a thing of a kind is called where it is compared, by its table. */
const CALLED: Readonly<Record<string, string>> = {
  theme: "Theme",
  reply: "Reply",
  comment: "Comment",
  reaction: "Comment",
  report: "SessionReport",
  round: "Round",
  advice: "Advice",
  statement: "OpinionStatement",
  claim: "Claim",
};

/** Comparisons that are written out: `theme.state === "published"`. */
export function comparisonsWrittenOut(file: SourceFile, copies: Conditions): string[] {
  const found: string[] = [];
  walk(file.tree, (node) => {
    if (!ts.isBinaryExpression(node) || !/^[!=]==?$/.test(node.operatorToken.getText())) return;
    const { left, right } = node;
    if (!ts.isPropertyAccessExpression(left)) return;
    const owner = left.expression;
    const name = ts.isPropertyAccessExpression(owner) ? owner.name.text : owner.getText();
    const table = CALLED[name];
    if (table === undefined) return;
    if (copies[table]?.[left.name.text]?.test(right.getText()) === true) {
      found.push(`${place(file, node)} ${table}.${left.name.text}`);
    }
  });
  return found;
}
