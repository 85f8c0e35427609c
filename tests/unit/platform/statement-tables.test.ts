import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { statementTables } from "~/platform/statement-tables.server";

const file = new Database(":memory:");
file.exec(`
  CREATE TABLE "Round" (id TEXT PRIMARY KEY, title TEXT);
  CREATE TABLE "Theme" (id TEXT PRIMARY KEY, roundId TEXT REFERENCES "Round" (id) ON DELETE CASCADE ON UPDATE CASCADE);
  CREATE TABLE "Reply" (id TEXT PRIMARY KEY, themeId TEXT REFERENCES "Theme" (id) ON DELETE SET NULL);
  CREATE TABLE "Note" (id TEXT PRIMARY KEY, roundId TEXT REFERENCES "Round" (id) ON DELETE RESTRICT);
  CREATE TABLE "Tally" (id TEXT PRIMARY KEY, number INTEGER);
  CREATE VIEW "Titles" AS SELECT title FROM "Round";
  CREATE TRIGGER counted AFTER INSERT ON "Note" BEGIN UPDATE "Tally" SET number = number + 1; END;
`);
const tablesOf = statementTables((text) => file.prepare(text));

function touched(text: string) {
  const { reads, writes } = tablesOf(file.prepare(text));
  return { reads: [...reads].sort(), writes: [...writes].sort() };
}

describe("a statement that reads", () => {
  test.each([
    ['SELECT * FROM `main`.`Round` WHERE "id" = ?', ["Round"]],
    ['SELECT 1 FROM round JOIN "Theme" t ON t.roundId = round.id', ["Round", "Theme"]],
    ['SELECT (SELECT COUNT(*) FROM "Reply") FROM "Theme"', ["Reply", "Theme"]],
    ['WITH x AS (SELECT * FROM "Note") SELECT * FROM x', ["Note"]],
    ["SELECT * FROM Titles", ["Round", "Titles"]],
  ])("%s", (text, reads) => {
    expect(touched(text)).toEqual({ reads, writes: [] });
  });
});

describe("a statement that changes", () => {
  test.each([
    ["UPDATE `main`.`Round` SET `title` = ? WHERE `id` = ?", ["Round"]],
    ['UPDATE "Round" SET id = ? WHERE title = ?', ["Round", "Theme"]],
    ['DELETE FROM "Round" WHERE id = ?', ["Reply", "Round", "Theme"]],
    ['INSERT INTO "Note" VALUES (?, ?)', ["Note", "Tally"]],
    ['INSERT OR REPLACE INTO "Theme" VALUES (?, ?)', ["Reply", "Theme"]],
    ['INSERT INTO "Theme" (id) SELECT id FROM "Round" RETURNING id', ["Theme"]],
  ])("%s", (text, writes) => {
    expect(touched(text).writes).toEqual(writes);
  });
});
