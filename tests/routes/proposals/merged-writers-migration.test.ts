/** The migration that takes back the copied rows of merged writers, on the examples as the version before merged them. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import type { Database } from "better-sqlite3";
import { afterEach, beforeEach, expect, inject, test } from "vitest";

const MIGRATION = readFileSync(
  join("prisma", "migrations", "20261128082900_merged_writers", "migration.sql"),
  "utf8",
);

let examples: Database;

beforeEach(() => {
  const file = join(inject("databaseFolder"), "merged-writers.db");
  copyFileSync(inject("exampleBase"), file);
  examples = new SqliteDatabase(file);
});

afterEach(() => examples.close());

/** Everyone who writes something, with what they declared. */
const writers = () =>
  examples.prepare(`SELECT * FROM "ProposalAuthor" ORDER BY "proposalId", "personId"`).all();

/** Proposals of different writers, as many as are asked for. */
function proposals(most: number): string[] {
  const rows = examples
    .prepare(
      `SELECT min(w."proposalId") AS "id" FROM "ProposalAuthor" w GROUP BY w."personId"
       HAVING count(*) = 1 ORDER BY 1 LIMIT ?`,
    )
    .pluck()
    .all(most);
  const ids = rows.map(String);
  ids.forEach((id, index) => {
    // People never begin two proposals in the same thousandth of a second; the examples do.
    const at = new Date(Date.UTC(2026, 0, index + 1)).toISOString().replace("Z", "+00:00");
    examples
      .prepare(`UPDATE "ProposalAuthor" SET "joinedAt" = ? WHERE "proposalId" = ?`)
      .run(at, id);
  });
  return ids;
}

/** What merging did before: the writers of the one become writers of the other. */
function mergeAsBefore(from: string, into: string): void {
  examples.prepare(`UPDATE "Proposal" SET "mergedIntoId" = ? WHERE "id" = ?`).run(into, from);
  examples
    .prepare(
      `INSERT OR IGNORE INTO "ProposalAuthor" SELECT ?, "personId", "role", "ageBand", "municipalityId",
       "experienceExpert", "forOrganisation", "joinedAt" FROM "ProposalAuthor" WHERE "proposalId" = ?`,
    )
    .run(into, from);
}

test("every copied row goes, through two merges, and nobody loses an own proposal", () => {
  const [small, middle, big, beside] = proposals(4);
  if (!small || !middle || !big || !beside) throw new Error("too few examples");
  const before = writers();
  mergeAsBefore(small, middle);
  mergeAsBefore(middle, big);
  mergeAsBefore(beside, big);
  expect(writers().length).toBeGreaterThanOrEqual(before.length + 4);
  examples.exec(MIGRATION);
  expect(writers()).toEqual(before);
});

test("a proposal of which every writer looks like a copy stays with them", () => {
  const [small, big] = proposals(2);
  if (!small || !big) throw new Error("too few examples");
  mergeAsBefore(small, big);
  examples
    .prepare(
      `DELETE FROM "ProposalAuthor" WHERE "proposalId" = ? AND "personId" NOT IN
       (SELECT "personId" FROM "ProposalAuthor" WHERE "proposalId" = ?)`,
    )
    .run(big, small);
  const before = writers();
  examples.exec(MIGRATION);
  expect(writers()).toEqual(before);
});

test("the examples without merges stay as they are", () => {
  const before = writers();
  expect(before.length).toBeGreaterThan(5);
  examples.exec(MIGRATION);
  expect(writers()).toEqual(before);
});
