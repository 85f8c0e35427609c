/** Keeps one answer to "may everyone see this": a fragment for queries and a predicate beside it, and nowhere else. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { PUBLIC_PROPOSAL_STATES } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_SURVEY_STATES } from "~/features/vocabulary/domain/public-survey";
import { PUBLIC_ROUND_STATES } from "~/features/vocabulary/domain/round-state";
import { PUBLIC_QUESTION_STATES } from "~/features/sessions/domain/public-question";
import { PUBLIC_SESSION_STATES } from "~/features/vocabulary/domain/public-session";
import { comparisonsWrittenOut, conditionsWrittenOut } from "./public-conditions";
import { NEVER_OR_ALWAYS, PUBLIC_KINDS } from "./public-kinds";
import { place, readTree, walk } from "./source-tree";

const LISTS = [
  PUBLIC_PROPOSAL_STATES,
  PUBLIC_QUESTION_STATES,
  PUBLIC_ROUND_STATES,
  PUBLIC_SESSION_STATES,
  PUBLIC_SURVEY_STATES,
].map((states) => [...states].sort().join());

/** Conditions that ask something else than whether everyone may see it, with the question. May only go. */
const OTHER_QUESTIONS: readonly string[] = [
  // What the desk of claims has to do, and what waits for the safety officer.
  "app/features/claims/moderated-claim.server.ts Claim.waiting",
  "app/features/claims/queries/desk-list.server.ts Claim.waiting",
  // Whether the statement itself waits, whatever its proposal does.
  "app/features/opinions/commands/remove-statements-of.server.ts OpinionStatement.held",
  "app/features/opinions/moderated-statement.server.ts OpinionStatement.held",
  "app/features/opinions/queries/statement-desk.server.ts OpinionStatement.held",
  // What is public by its state and lost its public words.
  "app/features/proposals/commands/show-merged-words.server.ts Proposal.publicTitle",
];

const all = readTree("app");
const app = all.filter(({ path }) => !/\/domain\/[a-z-]+\.ts$/.test(path));
const copies = Object.fromEntries(
  Object.entries(PUBLIC_KINDS).map(([table, { copies: own }]) => [table, own] as const),
);

function wordsOf(node: ts.Node): string | undefined {
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const words = node.elements.map((element) =>
    ts.isStringLiteral(element) ? element.text : undefined,
  );
  return words.includes(undefined) ? undefined : words.sort().join();
}

const withoutLine = (found: string) => found.replace(/:\d+ /, " ");

describe("nobody asks it in own words", () => {
  test("as a list of states", () => {
    const found = app.flatMap((file) => {
      const places: string[] = [];
      walk(file.tree, (node) => {
        const words = wordsOf(node);
        if (words !== undefined && LISTS.includes(words)) places.push(place(file, node));
      });
      return places;
    });
    expect(found).toEqual([]);
  });

  test("as a condition of a query, or as a comparison", () => {
    const found = [
      ...app.flatMap((file) => conditionsWrittenOut(file, copies)),
      ...app.flatMap((file) => comparisonsWrittenOut(file, copies)),
    ];
    expect([...new Set(found.map(withoutLine))].sort()).toEqual(OTHER_QUESTIONS);
  });
});

describe("what is seen of a copied condition", () => {
  const seenIn = (code: string) => {
    const path = "app/features/rounds/queries/x.server.ts";
    const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
    const file = { path, tree, lines: 1, imports: [] };
    return [...conditionsWrittenOut(file, copies), ...comparisonsWrittenOut(file, copies)].map(
      (found) => found.split(" ")[1],
    );
  };

  test.each([
    ['client.theme.findMany({ where: { state: "published" } });', ["Theme.state"]],
    [
      'client.round.findMany({ where: { themes: { some: { state: "published" } } } });',
      ["Theme.state"],
    ],
    ['client.round.count({ where: { state: { not: "prepared" } } });', ["Round.state"]],
    [
      't.themeLink.deleteMany({ where: { theme: { state: { not: "published" } } } });',
      ["Theme.state"],
    ],
    ["client.claim.findFirst({ where: { slug, OR: [{ waiting: false }] } });", ["Claim.waiting"]],
    [
      'const c = { replies: { where: { state: "published" } } } as const satisfies Prisma.ThemeSelect;',
      ["Reply.state"],
    ],
    ['if (row.theme?.state !== "published") return;', ["Theme.state"]],
    ["if (session.report?.publishedAt !== null) return;", ["SessionReport.publishedAt"]],
  ])("%s", (code, found) => {
    expect(seenIn(code)).toEqual(found);
  });

  test.each([
    'client.session.findMany({ where: { state: "published" } });',
    'client.theme.update({ where: { id }, data: { state: "published" } });',
    "client.theme.findMany({ where: { roundId, ...PUBLIC_THEME } });",
  ])("not: %s", (code) => {
    expect(seenIn(code)).toEqual([]);
  });
});

describe("every kind", () => {
  test("that can be hidden is known here", () => {
    const schema = readFileSync("prisma/schema.prisma", "utf8");
    const hiding = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(
      ([, table = "", body = ""]) =>
        /^ +(state|reviewState|held|waiting|publishedAt) /m.test(body) ? [table] : [],
    );
    const known = [...Object.keys(PUBLIC_KINDS), ...Object.keys(NEVER_OR_ALWAYS)];
    expect(known.sort()).toEqual(hiding.sort());
  });

  /** Whether a row meets the filter of a query. */
  function meets(filter: unknown, value: unknown): boolean {
    if (filter === null || typeof filter !== "object") return filter === value;
    return Object.entries(filter).every(([name, part]: [string, unknown]) => {
      if (name === "in") return Array.isArray(part) && part.includes(value);
      if (name === "not") return !meets(part, value);
      if (name === "OR") return Array.isArray(part) && part.some((one) => meets(one, value));
      if (value === null || typeof value !== "object") return false;
      const own: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
      return meets(part, own ?? null);
    });
  }

  const cases = Object.entries(PUBLIC_KINDS).map(
    ([table, { fragment, predicate, rows }]) => [table, fragment, predicate, rows] as const,
  );
  test.each(cases)("%s: the fragment and the predicate say the same", (_, fragment, ask, rows) => {
    const asked: readonly boolean[] = (rows as readonly never[]).map((row) => ask(row));
    expect(asked).toEqual(rows.map((row) => meets(fragment, row)));
    expect(new Set(asked).size).toBe(2);
  });
});
