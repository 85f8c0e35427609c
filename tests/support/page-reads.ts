/** Asks for one page of every kind, and counts the statements and the rows that each takes from the database. */
import Database from "better-sqlite3";
import { vi } from "vitest";
import { startSession } from "~/platform/auth.server";
import { cookieOf } from "./actors";
import { visit } from "./application";
import { testDatabase } from "./database";
import { asStaffOfEveryRole } from "./linked-pages";

/** Somebody who walks through the product along its links. */
export interface Visitor {
  name: string;
  headers: HeadersInit;
  start: string;
  /** Which addresses belong to this visitor. */
  stay: RegExp;
}

/** What one page takes from the database. */
export interface PageReads {
  path: string;
  statements: number;
  /** How many rows came back, by the table that was read. */
  rows: ReadonlyMap<string, number>;
  /** How many rows one statement gave at most, by the table that was read. */
  atOnce: ReadonlyMap<string, number>;
  /** Whether it is a file: it holds all there is, however much. */
  isFile: boolean;
}

/** Whether a value is a statement of the database. */
export function isStatement(value: unknown): value is Database.Statement {
  return typeof value === "object" && value !== null && "all" in value && "get" in value;
}

function tableOf(statement: unknown): string {
  if (!isStatement(statement)) return "";
  return /\bFROM\s+(?:[`"]main[`"]\.)?[`"]?(\w+)/i.exec(statement.source)?.[1] ?? "";
}

/** Counts what SQLite is asked, and what it gives, while the work runs. */
async function countReads(path: string, headers: HeadersInit): Promise<PageReads> {
  const file = new Database(":memory:");
  const prototype: unknown = Object.getPrototypeOf(file.prepare("SELECT 1"));
  if (!isStatement(prototype)) throw new Error("A statement of SQLite looks different");
  const all = vi.spyOn(prototype, "all");
  const get = vi.spyOn(prototype, "get");
  const answer = await visit(path, { headers });
  // A file is made as it is read.
  await answer.text();
  const rows = new Map<string, number>();
  const atOnce = new Map<string, number>();
  all.mock.results.forEach(({ value }, place) => {
    const table = tableOf(all.mock.contexts[place]);
    const count = Array.isArray(value) ? value.length : 0;
    rows.set(table, (rows.get(table) ?? 0) + count);
    atOnce.set(table, Math.max(atOnce.get(table) ?? 0, count));
  });
  const statements = all.mock.calls.length + get.mock.calls.length;
  all.mockRestore();
  get.mockRestore();
  file.close();
  const isFile = /^attachment/.test(answer.headers.get("Content-Disposition") ?? "");
  return { path, statements, rows, atOnce, isFile };
}

/** A connection that was idle while the data grew is closed already: then it is asked once more. */
async function visitAgain(path: string, headers: HeadersInit): Promise<void> {
  try {
    await visit(path, { headers });
  } catch {
    await visit(path, { headers });
  }
}

/** The reads of each page; the first visit fills what is kept for a while. */
export async function readsOfPages(
  kinds: ReadonlyMap<string, string>,
  headers: HeadersInit,
): Promise<Map<string, PageReads>> {
  const counts = new Map<string, PageReads>();
  for (const [kind, path] of kinds) {
    await visitAgain(path, headers);
    counts.set(kind, await countReads(path, headers));
  }
  return counts;
}

async function staff(): Promise<Visitor[]> {
  const actors = await asStaffOfEveryRole();
  return actors.map(({ actor, cookie }) => ({
    name: actor.role,
    headers: { Cookie: cookie },
    start: "/werkplek",
    stay: /^\/werkplek/,
  }));
}

/** Whoever gave the most of the examples: a proposal, reactions, answers, a seat. */
async function participant(): Promise<Visitor> {
  const client = await testDatabase();
  const person = await client.person.findFirstOrThrow({
    where: { proposals: { some: {} } },
    orderBy: [{ comments: { _count: "desc" } }, { signUps: { _count: "desc" } }],
  });
  const cookie = cookieOf(await startSession("participant", person.id));
  return { name: "participant", headers: { Cookie: cookie }, start: "/mijn", stay: /^\/mijn/ };
}

/** Everybody: a visitor, somebody with a code, and staff at each desk. */
export async function everyVisitor(): Promise<Visitor[]> {
  return [
    // Somebody who was shown a form: for whoever brings no cookie pages are kept, and then nothing is read.
    {
      name: "visitor",
      headers: { Cookie: "inbreng-form=seen" },
      start: "/",
      stay: /^\/(?!werkplek|inloggen|mijn)/,
    },
    await participant(),
    ...(await staff()),
  ];
}
