/**
 * Whether a page gets slower while people contribute: the same pages at a thousand and at a million contributions to one
 * round, each made anew. `node tests/bench/features/growth.mjs` measures this alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { askExpecting, openAgent } from "../load.mjs";
import { PAGES } from "../scenarios.mjs";
import { PAGES_ANEW, startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";

const SIZES = [1_000, 1_000_000];
const ROUND = "prioritaire-opgave-jeugd";
const ASKED = 200;
const WARM_UP = 30;
const MOST_TIMES = 1.2;

function inserter(database, table, example) {
  const columns = Object.keys(example);
  const statement = database.prepare(
    `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(", ")})
     VALUES (${columns.map((name) => `@${name}`).join(", ")})`,
  );
  return (row) => statement.run({ ...example, ...row });
}

function firstRow(database, sql, ...values) {
  const row = database.prepare(sql).get(...values);
  if (row === undefined) throw new Error(`The examples hold nothing for: ${sql}`);
  return row;
}

/** Gives the round so many contributions more, each of somebody else. */
function fill(databaseFile, contributions) {
  const database = new Database(databaseFile);
  database.pragma("busy_timeout = 10000");
  const example = firstRow(
    database,
    `SELECT "Participation".* FROM "Participation" JOIN "Round" ON "Round".id = "Participation"."roundId"
     WHERE "Round".slug = ? AND "Participation".state = 'counted' LIMIT 1`,
    ROUND,
  );
  const person = firstRow(
    database,
    `SELECT * FROM "LedgerPerson" WHERE "key" = ?`,
    example.personKey,
  );
  const addPerson = inserter(database, "LedgerPerson", person);
  const addParticipation = inserter(database, "Participation", example);
  database.transaction(() => {
    for (let at = 0; at < contributions; at += 1) {
      const personKey = `growth-${at}`;
      addPerson({ key: personKey });
      addParticipation({ id: personKey, subjectKey: personKey, personKey });
    }
  })();
  database.exec("ANALYZE");
  database.close();
}

/** The time under which 95 of a hundred answers lie, in milliseconds. */
async function timePage(agent, base, path) {
  const times = [];
  for (let at = 0; at < WARM_UP + ASKED; at += 1) {
    const began = performance.now();
    await askExpecting(agent, base, { path });
    if (at >= WARM_UP) times.push(performance.now() - began);
  }
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length * 0.95)];
}

async function timePages(contributions) {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-growth-"));
  try {
    await (await startProduct(folder)).stop();
    fill(join(folder, "inbreng.db"), contributions);
    const product = await startProduct(folder, PAGES_ANEW);
    const agent = openAgent();
    try {
      const times = [];
      for (const { path } of PAGES) times.push(await timePage(agent, product.base, path));
      return times;
    } finally {
      agent.destroy();
      await product.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the same pages at both sizes; the rows say how many times longer the larger one takes. */
export async function measure() {
  const [few, many] = [await timePages(SIZES[0]), await timePages(SIZES[1])];
  return {
    title: "A page at 1,000 and at 1,000,000 contributions, p95",
    rows: PAGES.map(({ name }, at) => ({
      name,
      value: `${few[at].toFixed(1)} and ${many[at].toFixed(1)} ms, ${(many[at] / few[at]).toFixed(2)} times`,
      target: `at most ${MOST_TIMES} times`,
    })),
  };
}

await tellWhenAlone(import.meta.url, measure);
