/**
 * One mechanism for what every feature needs: who acted (for the log), what is remembered between two requests, what is
 * wrong at a field of a form, and the address made of a title.
 */
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { moduleState } from "./module-state";
import { place, readTree, walk } from "./source-tree";
import type { SourceFile } from "./source-tree";

const app = readTree("app");

function placesWhere(pick: (node: ts.Node, file: SourceFile) => boolean, files = app): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    walk(file.tree, (node) => {
      if (pick(node, file)) found.push(place(file, node).replace(/:\d+$/, ""));
    });
    return [...new Set(found)];
  });
}

/** An object that says which member of staff acts: `{ kind: "staff", staffId: ... }`. */
function namesStaff(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map((property) => property.name?.getText());
  const isStaff = node.properties.some(
    (property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText() === "kind" &&
      property.initializer.getText() === '"staff"',
  );
  return isStaff && names.includes("staffId");
}

test("who acted is told to the log by `auditActorOf`, not put together by hand", () => {
  expect(placesWhere(namesStaff)).toEqual([
    // Whoever sets an account up, or signs in, is known from there on and has no grant yet.
    "app/features/staff/commands/accept-invitation.server.ts",
    "app/features/staff/commands/set-up-account.server.ts",
    "app/features/staff/commands/sign-in-with-organisation.server.ts",
    "app/features/staff/commands/sign-in.server.ts",
    // Asks what a role may do, of nobody in particular.
    "app/features/staff/ui/desk-navigation.tsx",
    "app/platform/audit.server.ts",
    // Makes the actor of a session.
    "app/policy/authorize.server.ts",
  ]);
});

/** What a module remembers, and why the helpers of `platform/cache.server.ts` are not for it. */
const REGISTRY = "filled once by the composition root";
const PURE = "a pure layer, which imports nothing of the platform; bounded, or held by its key";
const PROCESS = "the state of the process, not something that is read again elsewhere";

const REMEMBERED: Readonly<Record<string, string>> = {
  "app/entry.server.tsx jobs": PROCESS,
  "app/features/calendar/domain/deadline.ts lastDue": PURE,
  "app/features/moderation/queries/kinds.server.ts known": REGISTRY,
  "app/features/moderation/queries/withdrawn-copies.server.ts steps": REGISTRY,
  "app/features/notices/commands/send-due-mail.server.ts rest": PROCESS,
  "app/features/notices/commands/send-due-mail.server.ts wasSilent": PROCESS,
  "app/features/notices/queries/registry.server.ts known": REGISTRY,
  "app/features/proposals/queries/proposal-search.server.ts known": REGISTRY,
  "app/features/staff/queries/staff-calendar.server.ts known": REGISTRY,
  "app/features/staff/queries/work.server.ts known": REGISTRY,
  "app/features/region/domain/difficult-words.ts finders": PURE,
  "app/features/region/queries.server.ts parsed":
    "one value, and the text it was read from is its key",
  "app/features/responses/queries/fillable-survey.server.ts frozenVersions":
    "only what is frozen is remembered, which is known after it was read",
  "app/features/staff/commands/count-try.server.ts attempts": PROCESS,
  "app/features/staff/queries/password-mark.server.ts decoy": PROCESS,
  "app/i18n/format.ts writtenDates": PURE,
  "app/i18n/t.ts cutTexts": PURE,
  "app/platform/auth.server.ts instances": PROCESS,
  "app/platform/auth.server.ts noted": PROCESS,
  "app/platform/cache.server.ts made": PROCESS,
  "app/platform/clock.server.ts fixed": PROCESS,
  "app/platform/database-trouble.server.ts present": PROCESS,
  "app/platform/db.server.ts connections": PROCESS,
  "app/platform/db.server.ts opened": PROCESS,
  "app/platform/db.server.ts otherFile": PROCESS,
  "app/platform/env.server.ts environment": PROCESS,
  "app/platform/erasure-list.server.ts isBehind": PROCESS,
  "app/platform/events.server.ts checked": PROCESS,
  "app/platform/events.server.ts load": REGISTRY,
  "app/platform/events.server.ts registered": REGISTRY,
  "app/platform/health.server.ts shipped": PROCESS,
  "app/platform/image.server.ts last": PROCESS,
  "app/platform/markup-cache.server.ts characters": PROCESS,
  "app/platform/markup-cache.server.ts writtenPages":
    "a cache of its own: by all that was written, which is compared at every use",
  "app/platform/observe-requests.server.ts areas": PROCESS,
  "app/platform/rate-limit.server.ts limiters": PROCESS,
  "app/platform/read-cache.server.ts caches": "a cache of its own: by tables, not by time",
  "app/platform/read-cache.server.ts swept": PROCESS,
  "app/platform/secret.server.ts derived": PROCESS,
  "app/platform/secret.server.ts known": PROCESS,
  "app/platform/secret.server.ts openedSecrets":
    "what is forgotten is overwritten, which a cache does not do",
  "app/platform/threads.server.ts opened": PROCESS,
  "app/platform/turns.server.ts began": PROCESS,
  "app/platform/web-push.server.ts keys": PROCESS,
  "app/platform/write-ahead-log.server.ts holdsErased": PROCESS,
  "app/platform/write-ahead-log.server.ts isMoving": PROCESS,
  "app/platform/write-ahead-log.server.ts rowsMoved": PROCESS,
  "app/platform/write-queue.server.ts connections": PROCESS,
  "app/platform/write-queue.server.ts groupRuns": PROCESS,
  "app/platform/write-queue.server.ts metTrouble": PROCESS,
  "app/platform/write-queue.server.ts runningCommand": PROCESS,
  "app/platform/write-queue.server.ts waiting": PROCESS,
  "app/platform/write-queue.server.ts writing": PROCESS,
};

describe("what is remembered between two requests", () => {
  test("is a cache of `platform/cache.server.ts`, or stands in the list with its reason", () => {
    const remembered = app.flatMap((file) =>
      moduleState(file).map((name) => `${file.path} ${name}`),
    );
    expect(remembered.sort()).toEqual(Object.keys(REMEMBERED).sort());
  });

  test("is seen wherever a module could hold it", () => {
    const stateIn = (text: string) =>
      moduleState({
        path: "x.ts",
        lines: 1,
        imports: [],
        tree: ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true),
      });
    expect(stateIn("const kept = new Map(); const put = () => kept.set(1, 2);")).toEqual(["kept"]);
    expect(stateIn("let cached: string | undefined;")).toEqual(["cached"]);
    expect(stateIn("const rows: string[] = []; const put = () => { rows.push(''); };")).toEqual([
      "rows",
    ]);
    expect(stateIn("const last = { at: 0 }; const put = () => { last.at = 1; };")).toEqual([
      "last",
    ]);
    expect(stateIn("const known = new Map([[1, 2]]); const of = () => known.get(1);")).toEqual([]);
  });
});

test("what is wrong at a field is said by the one binder", () => {
  const isIssues = (node: ts.Node) =>
    ts.isPropertyAccessExpression(node) &&
    node.name.text === "issues" &&
    node.expression.getText().endsWith("error");
  expect(placesWhere(isIssues)).toEqual([
    // A file of a survey, which has a path and no fields.
    "app/features/surveys/schema/survey-file.ts",
    "app/i18n/read-fields.ts",
    // The settings of the process.
    "app/platform/env.server.ts",
    // For programs, in English.
    "app/routes/api/participation.ts",
  ]);
});

test("letters are folded in one place, for addresses and for the search", () => {
  const foldsAccents = (node: ts.Node) =>
    ts.isCallExpression(node) && /\.normalize\("NFK?D"\)$/.test(node.getText());
  expect(placesWhere(foldsAccents)).toEqual(["app/features/text/domain/words.ts"]);
});

/** A day cut off from a moment in UTC: it is the day before for the first one or two hours of a day in Amsterdam. */
function cutsDayOff(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    /\.toISOString\(\)\s*\.(slice\(0, 10\)|substring\(0, 10\)|split\("T"\))/u.test(
      node.getText(),
    ) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.expression.getText().endsWith(".toISOString()")
  );
}

test("the day of a moment is that of the calendar in Amsterdam, in tests as well", () => {
  expect(placesWhere(cutsDayOff, [...app, ...readTree("prisma", "tests")])).toEqual([
    // A day that was read as midnight in UTC is written as it was read.
    "app/features/surveys/domain/calendar-day.ts",
    // Receipts go after a term of days; nobody is told which day that is.
    "app/platform/submission.server.ts",
  ]);
});
