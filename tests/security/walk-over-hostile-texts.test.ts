/**
 * An attacker's walk: every text that anybody can write, in every table of a filled database, is hostile, and every kind of
 * page, feed and file is asked for as everybody who can reach it. What was written stays text.
 */
import { XMLParser } from "fast-xml-parser";
import Database from "better-sqlite3";
import { z } from "zod";
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { seed } from "../../prisma/seed/index";
import { STRUCTURE } from "../integration/own/structure-columns";
import { visit } from "../support/application";
import { EXAMPLE_MOMENT } from "../support/base-databases";
import { emptyDatabase } from "../support/database";
import { onePerKind } from "../support/linked-pages";
import { everyVisitor } from "../support/page-reads";

const MOST_MILLISECONDS = 400_000;

/** One of these is added to every text: what ends a tag, a script, a link, a cell, a section. */
const HOSTILE = [
  `"><img src=x onerror=alert(1)>`,
  `</script><script>alert(1)</script>`,
  `'><svg onload=alert(1)>`,
  `]]><a href="javascript:alert(1)">x</a>`,
  `</textarea></title><iframe src=x>`,
];

/** As code, and not as text, wherever it would stand. */
const ALIVE = /<img src=x|<script>alert|<svg onload|href="javascript:|<iframe src=x/i;
const AS_TEXT = /&lt;img src=x|&lt;script&gt;alert|&lt;svg onload|&lt;iframe src=x/;

/** What a region is loaded with from files, and what is chained or signed: nobody writes these on a screen. */
const NOT_WRITTEN = /^(?:Region|Audit\w*|Installation|_prisma_migrations|sqlite_\w*|Search\w*)$/;

let place = 0;
const added = () => HOSTILE[(place += 1) % HOSTILE.length] ?? "";

const isWords = (value: string) => /\p{L}\s\p{L}/u.test(value);

function hostile(value: unknown): unknown {
  if (typeof value === "string") return isWords(value) ? value + added() : value;
  if (Array.isArray(value)) return value.map(hostile);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, hostile(held)]));
}

/** The same text with something hostile behind it; of JSON each text in it. */
function hostileText(text: string): string {
  if (!/^[[{"]/.test(text)) return String(hostile(text));
  try {
    return JSON.stringify(hostile(JSON.parse(text)));
  } catch {
    return String(hostile(text));
  }
}

const namesSchema = z.array(z.object({ name: z.string() }));
const rowsSchema = z.array(z.object({ id: z.number(), text: z.string() }));
const keyedSchema = z.array(z.object({ id: z.string(), text: z.string() }));

/** Makes every text of every table hostile; returns how many it changed. */
function poison(file: string): number {
  const database = new Database(file);
  let changed = 0;
  const tables = namesSchema.parse(
    database
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
      .all(),
  );
  for (const { name: table } of tables.filter(({ name }) => !NOT_WRITTEN.test(name))) {
    const all = namesSchema
      .parse(
        database.prepare("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'").all(table),
      )
      .map(({ name }) => name);
    const columns = all.filter((name) => !STRUCTURE.has(name) && !name.endsWith("Id"));
    const hasRowid =
      z
        .object({ wr: z.number() })
        .parse(database.prepare("SELECT wr FROM pragma_table_list WHERE name = ?").get(table))
        .wr === 0;
    const key = hasRowid ? "rowid" : '"id"';
    // A table that is kept by another key holds no words.
    if (!hasRowid && !all.includes("id")) continue;
    for (const column of columns) {
      const found = database
        .prepare(
          `SELECT ${key} AS id, "${column}" AS text FROM "${table}" WHERE typeof("${column}") = 'text'`,
        )
        .all();
      const rows = hasRowid ? rowsSchema.parse(found) : keyedSchema.parse(found);
      const write = database.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE ${key} = ?`);
      for (const { id, text } of rows) {
        const bad = hostileText(text);
        if (bad === text) continue;
        write.run(bad, id);
        changed += 1;
      }
    }
  }
  database.close();
  return changed;
}

/** Addresses for machines: no link of a page leads to some of them. */
const MACHINES = [
  "/api/v1/openapi.json",
  "/open-data.jsonld",
  "/verslagen.atom",
  "/bijeenkomsten.ics",
  "/beoordelingen.csv",
  ...["rounds", "proposals", "agreements", "advices", "claims", "sessions", "principles"].map(
    (name) => `/api/v1/${name}`,
  ),
  "/zoeken?q=jeugd",
  "/en/zoeken?q=hulp",
];

beforeAll(async () => {
  await emptyDatabase();
  holdClock(EXAMPLE_MOMENT);
  await seed({ empty: false, now: EXAMPLE_MOMENT });
  await closeDatabase();
  expect(poison(env().DATABASE_FILE)).toBeGreaterThan(1_000);
  await refreshSearchIndex(SEARCHABLE);
}, MOST_MILLISECONDS);

afterAll(() => holdClock(undefined));

/** What is wrong with an answer to somebody who asks for it; undefined when all of it is text. */
function faultOf(status: number, type: string, body: string): string | undefined {
  if (status >= 500) return `${status}`;
  if (/html/.test(type)) return ALIVE.exec(body)?.[0];
  if (/json/.test(type)) {
    try {
      JSON.parse(body);
      return undefined;
    } catch {
      return "no JSON";
    }
  }
  if (/xml/.test(type)) {
    const options = { ignoreAttributes: false, processEntities: false };
    const read: unknown = new XMLParser(options).parse(body);
    return ALIVE.exec(JSON.stringify(read))?.[0];
  }
  return undefined;
}

test(
  "every kind of page, feed and file keeps what people wrote as text",
  async () => {
    const faults: string[] = [];
    let pages = 0;
    let asText = 0;
    for (const { name, headers, start, stay } of await everyVisitor()) {
      const kinds = await onePerKind(start, stay, headers);
      const paths = name === "visitor" ? [...kinds.values(), ...MACHINES] : [...kinds.values()];
      for (const path of paths) {
        const answer = await visit(path, { headers });
        const body = await answer.text();
        const fault = faultOf(answer.status, answer.headers.get("Content-Type") ?? "", body);
        if (fault !== undefined) faults.push(`${name} ${path}: ${fault}`);
        pages += 1;
        if (AS_TEXT.test(body)) asText += 1;
      }
    }
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThan(100);
    expect(asText).toBeGreaterThan(60);
  },
  MOST_MILLISECONDS,
);
