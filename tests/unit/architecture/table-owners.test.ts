/** Keeps one owner per table: nobody else writes it. */
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { FOREIGN_WRITES } from "./owner-exceptions";
import { place, readTree, walk } from "./source-tree";
import { findWrites, isForeign, OWNERS, SCHEMA, SQL_WRITE_UNKNOWN } from "./table-owners";
import type { Write } from "./table-owners";

/** The one way past Prisma, and the search, whose tables of words carry a language in their name. */
const WRITES_ANY_TABLE = /^app\/(platform\/statements\.server\.ts$|features\/search\/)/;

const app = readTree("app");
const foreign = app.flatMap(findWrites).filter(isForeign);

function keyOf({ writer, table }: Write): string {
  return `${writer} -> ${table}`;
}

function writesIn(code: string, path = "app/features/rounds/commands/open.server.ts"): string[] {
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  return findWrites({ path, tree }).map(({ table }) => table);
}

describe("what counts as a write", () => {
  test.each([
    ["transaction.round.update({ where: { id }, data: { state } });", ["Round"]],
    ["await client.signUp.deleteMany({});", ["SignUp"]],
    ["const { job } = client; await job.upsert({ where });", ["Job"]],
    ['await insertRows(transaction, "Answer", rows);', ["Answer"]],
    ['await putRow(transaction, "Person", row, "id");', ["Person"]],
    ['await transaction.$executeRaw`DELETE FROM "Support" WHERE 1`;', ["Support"]],
    ['const text = `UPDATE "Session" SET title = ${title}`;', ["Session"]],
    [
      "transaction.proposal.create({ data: { title, authors: { create: { personId } } } });",
      ["Proposal", "ProposalAuthor"],
    ],
    [
      "transaction.theme.update({ data: { replies: { create: { agendaItems: { create: [] } } } } });",
      ["Theme", "Reply", "ReplyAgendaItem"],
    ],
    [
      "const data = { seatReservations: 1, reservations: { deleteMany: {} } };",
      ["SeatReservation"],
    ],
  ])("%s", (code, tables) => {
    expect(writesIn(code)).toEqual(tables);
  });

  test.each([
    "transaction.round.findMany({ where: { proposals: { some: {} } } });",
    "createHmac('sha256', key).update(text);",
    "query.delete('page');",
    'const text = `SELECT * FROM "Round"`;',
  ])("not: %s", (code) => {
    expect(writesIn(code)).toEqual([]);
  });
});

test("every table has one owner", () => {
  const named = Object.values(OWNERS).flat().sort();
  expect(named).toEqual([...SCHEMA.keys()].sort());
});

test("no statement writes a table that cannot be read from it", () => {
  const hidden = app.flatMap((file) => {
    if (WRITES_ANY_TABLE.test(file.path)) return [];
    const found: string[] = [];
    walk(file.tree, (node) => {
      const head = ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
      if (head && SQL_WRITE_UNKNOWN.test(node.text)) found.push(place(file, node));
    });
    return found;
  });
  expect(hidden).toEqual([]);
});

test("only the owner writes a table, but for the exceptions that still stand", () => {
  const unexpected = foreign.filter((write) => !FOREIGN_WRITES.includes(keyOf(write)));
  expect(unexpected.map((write) => `${write.path}:${write.line} writes ${write.table}`)).toEqual(
    [],
  );
});

test("no exception stands longer than its write: remove its line from the list", () => {
  const status = new Set(foreign.map(keyOf));
  expect(FOREIGN_WRITES.filter((exception) => !status.has(exception))).toEqual([]);
});
