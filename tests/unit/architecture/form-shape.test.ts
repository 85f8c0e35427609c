/** The one shape of a form: every form has it, without an exception. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hasOwnAction, hasStatusLiteral, takesHttp } from "./form-shape";
import { listPaths } from "./source-tree";

const sources = listPaths("app")
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

function pathsWhere(rule: (path: string, text: string) => boolean): string[] {
  return sources.filter(({ path, text }) => rule(path, text)).map(({ path }) => path);
}

test.each([
  ["a status of the 4xx kind outside the one table", hasStatusLiteral],
  ["an action that is not that of a form", hasOwnAction],
  ["a command or query that takes a request or form fields", takesHttp],
])("no file has %s", (_what, rule) => {
  expect(pathsWhere(rule)).toEqual([]);
});

test("what is wrong at which field is read in one place", () => {
  const binds = (_path: string, text: string) => /errors\[[^\]]*path\.join/.test(text);
  expect(pathsWhere(binds)).toEqual(["app/i18n/read-fields.ts"]);
});

test("one form is sent without a page: the link with which mail programs unsubscribe", () => {
  const isFromMail = (_path: string, text: string) => /^ {2}fromMailProgram: true,$/m.test(text);
  expect(pathsWhere(isFromMail)).toEqual(["app/features/people/forms/unsubscribe.server.ts"]);
});

test("what the rules look for is found", () => {
  const file = "app/features/x/commands/do.server.ts";
  expect(hasStatusLiteral(file, "return data(null, { status: 409 });")).toBe(true);
  expect(hasStatusLiteral(file, "return refuse({ title: key }, 422);")).toBe(true);
  expect(hasStatusLiteral(file, "status: 404 | 409;")).toBe(true);
  expect(hasStatusLiteral(file, "status: ok ? 200 : 410")).toBe(true);
  expect(hasStatusLiteral(file, "return { status: statusOf(code) }; // once 404")).toBe(false);
  expect(hasStatusLiteral(file, "const LONGEST = 400;")).toBe(false);
  expect(hasOwnAction("app/routes/x.tsx", "export async function action() {}")).toBe(true);
  expect(hasOwnAction("app/routes/x.tsx", "export const action = sendForm;")).toBe(false);
  expect(takesHttp(file, "export function leave(request: Request) {}")).toBe(true);
  expect(takesHttp(file, "export function take(form: FormFields) {}")).toBe(true);
  expect(takesHttp("app/features/x/forms/do.server.ts", "request: Request")).toBe(false);
});
