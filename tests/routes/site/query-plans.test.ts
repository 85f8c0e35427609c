/**
 * What everybody asks for goes by an index: no page for visitors or on the own page lets the database walk through a table
 * that grows. Read from the plans of the statements that the pages send.
 */
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import type { StaffRole } from "~/policy/actor";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { asStaffOfEveryRole, onePerKind } from "../../support/linked-pages";
import { everyVisitor, isStatement } from "../../support/page-reads";
import { SMALL_TABLES } from "../../unit/architecture/small-tables";

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

/** Longer than anything of a page is kept, so that it is read again. */
const LATER = new Date(EXAMPLE_MOMENT.getTime() + 600_000);

/** Tables of which a page counts every row, because no condition leaves many out; may only shrink. */
const COUNTED_WHOLE: Readonly<Record<string, string>> = {
  Advice: "every advice but a draft is a promise with a day, and the page of promises counts them",
};

/** The statements by which these pages read, each once. */
async function statementsOf(paths: Iterable<string>, headers: HeadersInit): Promise<Set<string>> {
  const file = new Database(":memory:");
  const prototype: unknown = Object.getPrototypeOf(file.prepare("SELECT 1"));
  if (!isStatement(prototype)) throw new Error("A statement of SQLite looks different");
  const spies = [vi.spyOn(prototype, "all"), vi.spyOn(prototype, "get")];
  for (const path of paths) await (await visit(path, { headers })).text();
  const found = new Set<string>();
  for (const { mock } of spies) {
    for (const statement of mock.contexts) {
      if (isStatement(statement) && /^\s*(?:SELECT|WITH)/i.test(statement.source)) {
        found.add(statement.source);
      }
    }
  }
  for (const spy of spies) spy.mockRestore();
  file.close();
  return found;
}

/** The tables that a statement walks through from end to end. */
function walkedThrough(file: Database.Database, statement: string): string[] {
  const parameters = statement.match(/\?/g)?.length ?? 0;
  const plan = file
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
    .all(...Array.from({ length: parameters }, () => 1));
  const names = new Map(
    [...statement.matchAll(/[`"](\w+)[`"]\s+(?:AS\s+)?[`"]?(\w+)[`"]?/gi)].map(
      ([, table = "", alias = ""]) => [alias, table],
    ),
  );
  return plan.flatMap(({ detail }) => {
    const name = /^SCAN (\w+)/.exec(detail)?.[1];
    return name === undefined ? [] : [names.get(name) ?? name];
  });
}

/** The names of the tables. */
function tablesOf(file: Database.Database): Set<string> {
  const rows = file
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all();
  return new Set(rows.map(({ name }) => name));
}

test("no page walks through a table that grows", async () => {
  const found = new Map<string, string>();
  for (const { name, start, stay, headers } of await everyVisitor()) {
    if (name !== "visitor" && name !== "participant") continue;
    const kinds = await onePerKind(start, stay, headers);
    holdClock(LATER);
    const statements = await statementsOf(kinds.values(), headers);
    const file = new Database(env().DATABASE_FILE, { readonly: true });
    const tables = tablesOf(file);
    for (const statement of statements) {
      for (const table of walkedThrough(file, statement)) {
        if (tables.has(table) && !(table in SMALL_TABLES) && !(table in COUNTED_WHOLE))
          found.set(statement, table);
      }
    }
    file.close();
  }
  expect([...found].map(([statement, table]) => `${table}: ${statement.slice(0, 400)}`)).toEqual(
    [],
  );
}, 300_000);

/** Lists of the desks, as they open and at the choices that are most asked for. */
const LISTS: Readonly<Record<StaffRole, readonly string[]>> = {
  moderator: [
    "rondes",
    "rode-draden",
    "rode-draden?stand=published",
    "antwoorden/alle",
    "antwoorden/alle?termijn=overdue",
    "beweringen",
  ],
  administrator: [
    "vragenlijsten",
    "vragenlijsten?stand=open",
    "bijeenkomsten",
    "bijeenkomsten?view=coming",
    "voorstellen",
    "voorstellen?stand=overdue",
    "accounts",
    "logboek?wie=system",
  ],
  responder: ["antwoorden", "reacties"],
  advisoryCouncil: ["adviezen"],
  safetyOfficer: [],
};

/** What a list of a desk reads whole, with the reason; may only shrink. */
const READ_WHOLE_AT_DESKS: Readonly<Record<string, string>> = {
  AuditEntry: "its choices are the kinds and acts that stand in it: they are read from an index",
};

test("no list of a desk walks through a table that grows", async () => {
  const found = new Map<string, string>();
  for (const { actor, cookie } of await asStaffOfEveryRole()) {
    const paths = LISTS[actor.role].map((list) => `/werkplek/${list}`);
    const statements = await statementsOf(paths, { Cookie: cookie });
    const file = new Database(env().DATABASE_FILE, { readonly: true });
    const tables = tablesOf(file);
    for (const statement of statements) {
      for (const table of walkedThrough(file, statement)) {
        if (tables.has(table) && !(table in SMALL_TABLES) && !(table in READ_WHOLE_AT_DESKS))
          found.set(statement, table);
      }
    }
    file.close();
  }
  expect([...found].map(([statement, table]) => `${table}: ${statement.slice(0, 400)}`)).toEqual(
    [],
  );
}, 120_000);
