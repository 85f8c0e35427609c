/** Asks for one page of every kind, and counts the statements and the rows that each takes from the database. */
import Database from "better-sqlite3";
import { vi } from "vitest";
import { startSession } from "~/platform/auth.server";
import { asActor, cookieOf } from "./actors";
import { visit } from "./application";
import { testDatabase } from "./database";

const NOT_PAGES =
  /\.(?:ics|csv|json|jsonld|xml|atom|xlsx|txt|sps|tsv|pdf|svg|webp|png)$|^\/api\/|\/uitloggen$|^\/en(?:\/|$)/;

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
}

/** Pages of one kind are made by one file: `rondes 3 cijfers` of `/rondes/regiovisie-2021/cijfers`. */
function kindOf(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  const from = parts[0] === "werkplek" ? 1 : 0;
  return [...parts.slice(0, from + 1), parts.length, ...parts.slice(from + 2, from + 3)].join(" ");
}

function isStatement(value: unknown): value is Database.Statement {
  return typeof value === "object" && value !== null && "all" in value && "get" in value;
}

function tableOf(statement: unknown): string {
  if (!isStatement(statement)) return "";
  return /\bFROM\s+(?:[`"]main[`"]\.)?[`"]?(\w+)/i.exec(statement.source)?.[1] ?? "";
}

/** Counts what SQLite is asked, and what it gives, while the work runs. */
async function countReads(path: string, work: () => Promise<unknown>): Promise<PageReads> {
  const file = new Database(":memory:");
  const prototype: unknown = Object.getPrototypeOf(file.prepare("SELECT 1"));
  if (!isStatement(prototype)) throw new Error("A statement of SQLite looks different");
  const all = vi.spyOn(prototype, "all");
  const get = vi.spyOn(prototype, "get");
  await work();
  const rows = new Map<string, number>();
  all.mock.results.forEach(({ value }, place) => {
    const table = tableOf(all.mock.contexts[place]);
    const count = Array.isArray(value) ? value.length : 0;
    rows.set(table, (rows.get(table) ?? 0) + count);
  });
  const statements = all.mock.calls.length + get.mock.calls.length;
  all.mockRestore();
  get.mockRestore();
  file.close();
  return { path, statements, rows };
}

/** One address of each kind that can be reached by links. */
export async function onePerKind({ start, stay, headers }: Visitor): Promise<Map<string, string>> {
  const kinds = new Map<string, string>();
  const waiting = [start];
  const seen = new Set(waiting);
  for (const path of waiting) {
    if (kinds.has(kindOf(path))) continue;
    const page = await visit(path, { headers });
    if (page.status !== 200 || !/^text\/html/.test(page.headers.get("Content-Type") ?? ""))
      continue;
    kinds.set(kindOf(path), path);
    for (const [, next = ""] of (await page.text()).matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)) {
      if (seen.has(next) || NOT_PAGES.test(next) || !stay.test(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return kinds;
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
    counts.set(kind, await countReads(path, () => visit(path, { headers })));
  }
  return counts;
}

async function staff(): Promise<Visitor[]> {
  const client = await testDatabase();
  const rounds = await client.round.findMany({ select: { id: true } });
  const roundIds = rounds.map(({ id }) => id);
  const council = await client.body.findUniqueOrThrow({ where: { key: "adviesraad-hengelo" } });
  const college = await client.body.findFirstOrThrow({ where: { kind: "college" } });
  const actors = await Promise.all([
    asActor("moderator", { roundIds }),
    asActor("safetyOfficer", { roundIds }),
    asActor("responder", { bodyId: college.id }),
    asActor("advisoryCouncil", { bodyId: council.id }),
    asActor("administrator"),
  ]);
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
    { name: "visitor", headers: {}, start: "/", stay: /^\/(?!werkplek|inloggen|mijn)/ },
    await participant(),
    ...(await staff()),
  ];
}
