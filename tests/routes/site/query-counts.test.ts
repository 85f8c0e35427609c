/**
 * How many statements a page takes does not depend on how much there is: every kind of page that links lead to is asked
 * for at two sizes of the same data, as a visitor, as somebody with a code and at each desk.
 */
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { doubleData } from "../../support/double-data";
import { asStaffOfEveryRole, onePerKind } from "../../support/linked-pages";

/** Kinds of pages whose statements still grow with the data. May only shrink. */
const GROWING: readonly string[] = [
  // The figures that claims are held against, and how much of the input is traced, are counted round by round.
  ...["visitor: beweringen 1", "advisoryCouncil: werkplek adviesraad 2"],
  "moderator: werkplek rode-draden 2",
];

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

function isStatement(value: unknown): value is Database.Statement {
  return typeof value === "object" && value !== null && "all" in value && "get" in value;
}

/** Counts what SQLite is asked while the work runs. */
async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const file = new Database(":memory:");
  const prototype: unknown = Object.getPrototypeOf(file.prepare("SELECT 1"));
  if (!isStatement(prototype)) throw new Error("A statement of SQLite looks different");
  const spies = [vi.spyOn(prototype, "all"), vi.spyOn(prototype, "get")];
  await work();
  const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  file.close();
  return count;
}

/** The statements of each page; the first visit fills what is kept for a while. */
async function countPages(kinds: Map<string, string>, headers: HeadersInit) {
  const counts = new Map<string, number>();
  for (const [kind, path] of kinds) {
    await visit(path, { headers });
    counts.set(kind, await countStatements(() => visit(path, { headers })));
  }
  return counts;
}

test("no page takes more statements when there is twice as much", async () => {
  const visitors = [
    { name: "visitor", headers: {}, start: "/", stay: /^\/(?!werkplek|inloggen|mijn)/ },
    ...(await asStaffOfEveryRole()).map(({ actor, cookie }) => ({
      name: actor.role,
      headers: { Cookie: cookie },
      start: "/werkplek",
      stay: /^\/werkplek/,
    })),
  ];
  const before = [];
  for (const visitor of visitors) {
    const kinds = await onePerKind(visitor.start, visitor.stay, visitor.headers);
    before.push({ ...visitor, kinds, counts: await countPages(kinds, visitor.headers) });
  }
  expect(before.map(({ kinds }) => kinds.size).reduce((sum, size) => sum + size)).toBeGreaterThan(
    80,
  );
  doubleData(env().DATABASE_FILE);
  const grown: string[] = [];
  for (const { name, kinds, headers, counts } of before) {
    for (const [kind, count] of await countPages(kinds, headers)) {
      const known = counts.get(kind) ?? 0;
      if (count > known) grown.push(`${name}: ${kind}: ${known} -> ${count}`);
    }
  }
  const isKnown = (line: string) => GROWING.some((known) => line.startsWith(`${known}:`));
  expect(grown.filter((line) => !isKnown(line))).toEqual([]);
  const over = GROWING.filter((known) => !grown.some((line) => line.startsWith(`${known}:`)));
  expect(over, "these no longer grow: remove them from the list").toEqual([]);
}, 300_000);
