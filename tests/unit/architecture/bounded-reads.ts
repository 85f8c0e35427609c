/**
 * Reads that name no bound.
 *
 * Rule: a `findMany` takes a limited number of rows. What limits it stands in the call: `take`, a table that is small
 * by its nature, a key that names its rows one by one, or a parent of which the children are limited.
 * Source: issue "one owner", B8: no page reads a whole table.
 *
 * A list of keys (`id: { in: ids }`) counts as a bound: the list is in memory, so whatever made it was bounded first.
 * A comparison (`not`, `gt`, `startsWith`) and a condition that is spread in from another file bound nothing. From and
 * until bound the last part of a key of several columns, such as a position.
 */
import ts from "typescript";
import { LIMITED_CHILDREN } from "./limited-children";
import type { RelationField, TableShape } from "./schema-tables";
import { TABLES } from "./schema-tables";
import { SMALL_TABLES } from "./small-tables";
import type { SourceFile } from "./source-tree";
import { walk } from "./source-tree";

/** What the tables are and which of them need no bound. */
export interface Knowledge {
  tables: ReadonlyMap<string, TableShape>;
  small: Readonly<Record<string, string>>;
  children: Readonly<Record<string, string>>;
}

const OF_THE_PRODUCT: Knowledge = {
  tables: TABLES,
  small: SMALL_TABLES,
  children: LIMITED_CHILDREN,
};

const constants = new WeakMap<ts.SourceFile, Map<string, ts.Expression>>();

/** The constants of a file, by their names. */
function constantsOf(file: ts.SourceFile): Map<string, ts.Expression> {
  const known = constants.get(file);
  if (known) return known;
  const found = new Map<string, ts.Expression>();
  constants.set(file, found);
  walk(file, (node) => {
    if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return;
    const isConstant = (node.parent.flags & ts.NodeFlags.Const) !== 0;
    if (isConstant) found.set(node.name.getText(), node.initializer);
  });
  return found;
}

/** The value of a name, where it is a constant of the same file. */
function valueOf(node: ts.Expression): ts.Expression {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return valueOf(node.expression);
  if (ts.isParenthesizedExpression(node)) return valueOf(node.expression);
  if (!ts.isIdentifier(node)) return node;
  const value = constantsOf(node.getSourceFile()).get(node.text);
  return value === undefined ? node : valueOf(value);
}

function propertiesOf(node: ts.Expression): Map<string, ts.Expression> {
  const value = valueOf(node);
  if (!ts.isObjectLiteralExpression(value)) return new Map();
  return new Map(
    value.properties.flatMap((property): [string, ts.Expression][] => {
      if (ts.isPropertyAssignment(property)) {
        return [[property.name.getText(), property.initializer]];
      }
      if (ts.isShorthandPropertyAssignment(property)) {
        return [[property.name.text, property.name]];
      }
      // What a constant of the same file adds is added always.
      const isSpread = ts.isSpreadAssignment(property) && ts.isIdentifier(property.expression);
      return isSpread ? [...propertiesOf(property.expression)] : [];
    }),
  );
}

/** Whether a condition says which values: one, or a list. */
function namesValues(condition: ts.Expression): boolean {
  const value = valueOf(condition);
  if (value.kind === ts.SyntaxKind.NullKeyword) return false;
  if (!ts.isObjectLiteralExpression(value)) return true;
  const properties = propertiesOf(value);
  return properties.has("in") || properties.has("equals");
}

/** Whether a condition says from where and until where. */
function namesRange(condition: ts.Expression): boolean {
  const names = [...propertiesOf(condition).keys()];
  return names.some((name) => /^gte?$/.test(name)) && names.some((name) => /^lte?$/.test(name));
}

/** Whether these columns, each with a value, leave a limited number of rows of a table. */
function leavesFew(
  table: string,
  columns: readonly string[],
  ranges: readonly string[],
  known: Knowledge,
): boolean {
  const shape = known.tables.get(table);
  const named = new Set([...columns, ...ranges]);
  for (const relation of shape?.relations.values() ?? []) {
    if (relation.leadsTo in known.small) relation.columns.forEach((column) => named.add(column));
  }
  const isNamed = columns.length > 0;
  return (
    (isNamed && (shape?.keys ?? []).some((key) => key.every((column) => named.has(column)))) ||
    columns.some((column) => `${table}.${column}` in known.children)
  );
}

/** The columns of the other table that lead back to this relation. */
function columnsBack(table: string, relation: RelationField, known: Knowledge): string[] {
  const others = known.tables.get(relation.leadsTo)?.relations ?? new Map<string, RelationField>();
  return [...others.values()].flatMap(({ leadsTo, columns }) => (leadsTo === table ? columns : []));
}

/** Whether a condition on a relation limits the rows of the table it stands in. */
function boundsByRelation(
  relation: RelationField,
  condition: ts.Expression,
  known: Knowledge,
): string[] {
  if (relation.isList) return [];
  const isLimited = relation.leadsTo in known.small || bounds(relation.leadsTo, condition, known);
  const isCondition = propertiesOf(condition).size > 0;
  return isCondition && isLimited ? [...relation.columns] : [];
}

function boundsBySome(
  table: string,
  relation: RelationField,
  condition: ts.Expression,
  known: Knowledge,
): boolean {
  const some = propertiesOf(condition).get("some");
  return (
    relation.isList &&
    some !== undefined &&
    bounds(relation.leadsTo, some, known, columnsBack(table, relation, known))
  );
}

/** The branches of a list of conditions; undefined where it cannot be seen what they are. */
function branchesOf(list: ts.Expression): readonly ts.Expression[] {
  const value = valueOf(list);
  if (ts.isArrayLiteralExpression(value)) return value.elements;
  const isMap =
    ts.isCallExpression(value) &&
    ts.isPropertyAccessExpression(value.expression) &&
    value.expression.name.text === "map";
  const [each] = isMap ? value.arguments : [];
  if (each === undefined || !ts.isArrowFunction(each) || ts.isBlock(each.body)) return [];
  return [each.body];
}

/**
 * Whether a condition leaves a limited number of rows.
 * @param besides columns that have a value already
 */
function bounds(
  table: string,
  where: ts.Expression,
  known: Knowledge,
  besides: readonly string[] = [],
): boolean {
  const properties = propertiesOf(where);
  const either = properties.has("OR") ? branchesOf(properties.get("OR") ?? where) : [];
  if (either.length > 0 && either.every((branch) => bounds(table, branch, known))) return true;
  const all = properties.has("AND") ? branchesOf(properties.get("AND") ?? where) : [];
  if (all.some((branch) => bounds(table, branch, known))) return true;
  const relations = known.tables.get(table)?.relations;
  const columns = [...properties].flatMap(([name, condition]) => {
    const relation = relations?.get(name);
    if (relation) return boundsByRelation(relation, condition, known);
    return namesValues(condition) ? [name] : [];
  });
  const ranges = [...properties].flatMap(([name, condition]) =>
    namesRange(condition) ? [name] : [],
  );
  if (leavesFew(table, [...columns, ...besides], ranges, known)) return true;
  return [...properties].some(([name, condition]) => {
    const relation = relations?.get(name);
    return relation !== undefined && boundsBySome(table, relation, condition, known);
  });
}

function tableOf(call: ts.CallExpression, known: Knowledge): string | undefined {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "findMany") {
    return undefined;
  }
  const delegate = expression.expression;
  const name = ts.isPropertyAccessExpression(delegate) ? delegate.name.text : delegate.getText();
  const table = name.charAt(0).toUpperCase() + name.slice(1);
  return known.tables.has(table) ? table : undefined;
}

function isBounded(table: string, call: ts.CallExpression, known: Knowledge): boolean {
  if (table in known.small) return true;
  const [options] = call.arguments;
  if (options === undefined) return false;
  const properties = propertiesOf(options);
  const where = properties.get("where");
  return properties.has("take") || (where !== undefined && bounds(table, where, known));
}

/** A read without a bound. */
export interface UnboundedRead {
  table: string;
  line: number;
}

/** The reads of a file that name no bound. */
export function unboundedReads(
  { tree }: Pick<SourceFile, "tree">,
  known: Knowledge = OF_THE_PRODUCT,
): UnboundedRead[] {
  const found: UnboundedRead[] = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node)) return;
    const table = tableOf(node, known);
    if (table === undefined || isBounded(table, node, known)) return;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ table, line });
  });
  return found;
}
