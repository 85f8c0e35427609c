/**
 * Rule: what staff do is told: a command that asks for a permission of staff and writes emits an event, itself or by the steps it
 * calls, so that the log and the history of a thing miss nothing. Source: issue 21, part 5.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { PERMISSIONS } from "~/policy/permissions";
import { listPaths, readSource, walk } from "./source-tree";

/** Commands of staff that tell nothing, each with why. */
const TELLS_NOTHING: Readonly<Record<string, string>> = {
  gatherBatch: "puts texts together to be looked at; what is decided of them is told",
  beginSecondFactor: "nothing changed until the new factor is proven, which is told",
  deskSurvey: "finds a survey for the commands that change it",
  surveyExample: "makes what stands in a preview, and keeps nothing",
};

interface Command {
  name: string;
  permission: string | null;
  exported: boolean;
  calls: Set<string>;
}

function commandsIn(path: string): Command[] {
  const found: Command[] = [];
  for (const node of readSource(path).tree.statements) {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined) continue;
    const calls = new Set<string>();
    walk(node, (inner) => {
      if (ts.isCallExpression(inner) && ts.isIdentifier(inner.expression)) {
        calls.add(inner.expression.text);
      }
    });
    found.push({
      name: node.name.text,
      permission: /Authorized<"([^"]+)"/.exec(node.getText())?.[1] ?? null,
      exported: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false,
      calls,
    });
  }
  return found;
}

/** Whether whoever has no account may do it: what people do is told where it matters, and names nobody. */
function isOfPeople(permission: string): boolean {
  const row = Object.entries(PERMISSIONS).find(([name]) => name === permission)?.[1];
  return row === undefined || row.public !== false || row.participant !== false;
}

test("every command of staff tells what it did", () => {
  const files = listPaths("app/features").filter(
    (path) => path.includes("/commands/") && readFileSync(path, "utf8").includes("Authorized<"),
  );
  const steps = listPaths("app/features").filter((path) => path.includes("/commands/"));
  const told = new Set(["emit", "audit"]);
  const all = steps.flatMap(commandsIn);
  for (let before = 0; before !== told.size;) {
    before = told.size;
    for (const { name, calls } of all) {
      if ([...calls].some((called) => told.has(called))) told.add(name);
    }
  }
  const silent = files
    .flatMap(commandsIn)
    .filter(({ exported, permission }) => exported && permission !== null)
    .filter(({ name, permission }) => !told.has(name) && !isOfPeople(permission ?? ""))
    .map(({ name }) => name);
  expect(silent.sort()).toEqual(Object.keys(TELLS_NOTHING).sort());
});
