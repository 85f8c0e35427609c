/**
 * The messages that pages for participants can say, read from the source: from each page on, every declaration that it
 * uses and every declaration those use, with the keys of messages that stand in them.
 */
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { listPaths, resolve } from "../architecture/source-tree";

/** A key, or the pieces of keys that are made while the page is: `surveys.kind` and `Title`. */
export interface Mention {
  readonly path: string;
  readonly pieces: readonly string[];
}

interface Declaration {
  readonly uses: readonly Use[];
  readonly mentions: readonly Mention[];
}

/** A name of a file. */
interface Use {
  readonly path: string;
  readonly name: string;
}

/** Every declaration of a file, and the name of statements that declare nothing. */
const EVERYTHING = "*";
const KEY = /^[a-zA-Z]+\.\w*$/;

/** Pages of staff, which are in Dutch and English. */
const PAGES_OF_STAFF = /^app\/routes\/(?:desk\/|api\/|staff\.)/;

/** What a mail says is chosen by what happened rather than by a page. */
const MAIL = /^app\/features\/\w+\/mail\.ts$/;

/** What only staff see or get, though a page for everybody or a mail leads to it: the bar, their mail, their files. */
const FOR_STAFF = [
  /^app\/features\/(?:staff|desk)\//,
  /^app\/features\/site\/ui\/desk-of-others\.tsx /,
  /^app\/features\/sessions\/mail\.ts (?:dayListWords|ownPageWords)$/,
  /^app\/features\/moderation\/mail\.ts shippedWords$/,
];

/** The names that a statement declares; what declares none runs whenever the file does. */
function namesOf(statement: ts.Statement, tree: ts.SourceFile): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(
      ({ name }) => name.getText(tree).match(/\w+/g) ?? [],
    );
  }
  if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) {
    return [EVERYTHING];
  }
  const isDefault = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  return [
    ...(statement.name === undefined ? [] : [statement.name.text]),
    ...(isDefault === true ? ["default"] : []),
  ];
}

/** What a file takes from others, by what it is called in it. */
function importsOf(path: string, tree: ts.SourceFile): ReadonlyMap<string, Use> {
  const names = new Map<string, Use>();
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const { importClause: clause, moduleSpecifier } = statement;
    if (clause === undefined || !ts.isStringLiteral(moduleSpecifier)) continue;
    if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
    const from = resolve(path, moduleSpecifier.text);
    if (from === undefined) continue;
    if (clause.name !== undefined) names.set(clause.name.text, { path: from, name: "default" });
    const bindings = clause.namedBindings;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) {
      names.set(bindings.name.text, { path: from, name: EVERYTHING });
      continue;
    }
    for (const { name, propertyName } of bindings.elements) {
      names.set(name.text, { path: from, name: (propertyName ?? name).text });
    }
  }
  return names;
}

function mentionOf(path: string, node: ts.Node): Mention | undefined {
  if (ts.isStringLiteralLike(node)) {
    return KEY.test(node.text) ? { path, pieces: [node.text] } : undefined;
  }
  if (!ts.isTemplateExpression(node) || !KEY.test(node.head.text)) return undefined;
  const rest = node.templateSpans.map(({ literal }) => literal.text);
  return { path, pieces: [node.head.text, ...rest] };
}

function readDeclarations(path: string): ReadonlyMap<string, readonly Declaration[]> {
  const text = readFileSync(path, "utf8");
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const tree = ts.createSourceFile(path, text, options, false, kind);
  const imported = importsOf(path, tree);
  const found = new Map<string, Declaration[]>();
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement) || ts.isInterfaceDeclaration(statement)) continue;
    if (ts.isTypeAliasDeclaration(statement)) continue;
    const names = new Set<string>();
    const mentions: Mention[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.add(node.text);
      const mention = mentionOf(path, node);
      if (mention !== undefined) mentions.push(mention);
      ts.forEachChild(node, visit);
    };
    visit(statement);
    const uses = [...names].map((name) => imported.get(name) ?? { path, name });
    for (const name of namesOf(statement, tree)) {
      found.set(name, [...(found.get(name) ?? []), { uses, mentions }]);
    }
  }
  return found;
}

/** Every mention of a message on the way from the pages for participants. */
export function spokenMentions(): readonly Mention[] {
  const files = new Map<string, ReadonlyMap<string, readonly Declaration[]>>();
  const declarationsOf = (path: string) => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const isSource = /^app\/.*\.tsx?$/.test(path) && existsSync(path);
    const read = isSource ? readDeclarations(path) : new Map<string, Declaration[]>();
    files.set(path, read);
    return read;
  };
  const next: Use[] = [
    "app/root.tsx",
    "app/entry.server.tsx",
    ...listPaths("app/routes").filter((path) => !PAGES_OF_STAFF.test(path)),
    ...listPaths("app/features").filter((path) => MAIL.test(path)),
  ].flatMap((path) => [...declarationsOf(path).keys()].map((name) => ({ path, name })));
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  for (let use = next.pop(); use !== undefined; use = next.pop()) {
    const { path, name } = use;
    const place = `${path} ${name}`;
    if (seen.has(place) || FOR_STAFF.some((staff) => staff.test(place))) continue;
    if (/^app\/(?:i18n\/messages|platform\/generated)/.test(path)) continue;
    seen.add(place);
    const declared = declarationsOf(path);
    const used =
      name === EVERYTHING
        ? [...declared.values()].flat()
        : [...(declared.get(name) ?? []), ...(declared.get(EVERYTHING) ?? [])];
    for (const declaration of used) {
      next.push(...declaration.uses);
      mentions.push(...declaration.mentions);
    }
  }
  return mentions;
}
