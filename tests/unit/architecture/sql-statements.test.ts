/**
 * SQL written by hand stands with the tables it asks: in the queries and commands of a feature, and in the platform. What
 * of another feature's tables it reads is named here, because such a statement does not follow the queries of the owner
 * when those change.
 */
import ts from "typescript";
import { expect, test } from "vitest";
import { readTree, walk } from "./source-tree";
import { OWNERS } from "./table-owners";

const MAY_HOLD =
  /^app\/(platform\/|features\/[a-z-]+\/(queries|commands|stats|logged-subjects)[/.])/;
const TABLE = /\b(?:FROM|JOIN|INTO|UPDATE)\s+"(\w+)"/g;

/**
 * Tables of another feature that a statement reads: one page out of what several features own, or a count over tables of
 * which no single one knows the answer. May only shrink.
 */
const FOREIGN_READS: readonly string[] = [
  "app/features/participation/commands/let-go-of-rounds.server.ts Survey",
  "app/features/participation/commands/move-ledger.server.ts Attendance",
  "app/features/participation/commands/move-ledger.server.ts Session",
  "app/features/participation/commands/move-ledger.server.ts Survey",
  "app/features/people/queries/declaration.server.ts Municipality",
  "app/features/principles/queries/linked-input.server.ts Activity",
  "app/features/principles/queries/linked-input.server.ts Proposal",
  "app/features/principles/queries/linked-input.server.ts Theme",
  "app/features/principles/queries/linked-input.server.ts ThemeLink",
  "app/features/principles/queries/linked-input.server.ts ThemePrinciple",
  "app/features/proposals/queries/list-filters.server.ts Round",
  "app/features/reporting/queries/asker-opinions.server.ts Body",
  "app/features/reporting/queries/asker-opinions.server.ts ReplyOpinion",
  "app/features/reporting/queries/commitment-index.server.ts Advice",
  "app/features/reporting/queries/commitment-index.server.ts AdvicePoint",
  "app/features/reporting/queries/commitment-index.server.ts FormalReaction",
  "app/features/reporting/queries/commitment-index.server.ts Proposal",
  "app/features/reporting/queries/commitment-index.server.ts Round",
  "app/features/reporting/queries/commitment-index.server.ts Session",
  "app/features/reporting/queries/commitment-index.server.ts SessionReport",
  "app/features/reporting/queries/voice-links.server.ts Answer",
  "app/features/reporting/queries/voice-links.server.ts InputCard",
  "app/features/responses/queries/fillable-survey.server.ts Round",
  "app/features/responses/queries/fillable-survey.server.ts Survey",
  "app/features/search/queries/proposals-with-words.server.ts SearchRow",
];

/** The texts of the `sql` templates of each file. */
const statements = readTree("app").flatMap(({ path, tree }) => {
  const texts: string[] = [];
  walk(tree, (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "sql") {
      texts.push(node.template.getText());
    }
  });
  return texts.map((text) => ({ path, text }));
});

const unique = (found: readonly string[]) => [...new Set(found)].sort();

test("there are statements to look at", () => {
  expect(statements.length).toBeGreaterThan(20);
});

test("SQL stands in the platform, and in the queries, the commands and the logged things of a feature", () => {
  expect(unique(statements.map(({ path }) => path).filter((path) => !MAY_HOLD.test(path)))).toEqual(
    [],
  );
});

test("a statement reads the tables of its own feature", () => {
  const foreign = statements.flatMap(({ path, text }) => {
    const feature = /^app\/features\/([a-z-]+)\//.exec(path)?.[1];
    if (feature === undefined) return [];
    const own = OWNERS[feature] ?? [];
    return [...text.matchAll(TABLE)]
      .map(([, table = ""]) => table)
      .filter((table) => !own.includes(table))
      .map((table) => `${path} ${table}`);
  });
  expect(unique(foreign)).toEqual(FOREIGN_READS);
});
