/**
 * Whether a page gets slower while people contribute: the same pages at a thousand and at a million contributions to one
 * round, each for a browser with a cookie; and the first of each after somebody contributed today.
 * `node tests/bench/features/growth.mjs` measures this alone.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { askExpecting, openAgent } from "../load.mjs";
import { BROWSER, PAGES } from "../scenarios.mjs";
import { startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";

/** What counts the contributions by itself, besides the pages of every bench. */
const ALL_PAGES = [
  ...PAGES,
  { name: "figures of the round", path: "/rondes/prioritaire-opgave-jeugd/cijfers" },
  { name: "figures across rounds", path: "/cijfers" },
];
const SIZES = [1_000, 1_000_000];
const ROUND = "prioritaire-opgave-jeugd";
const ASKED = 200;
const WARM_UP = 30;
const FIRSTS = 9;
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

/** Somebody contributes today, by another program: which tables changed is not known. */
function contributeElsewhere(databaseFile) {
  const database = new Database(databaseFile);
  database.pragma("busy_timeout = 10000");
  const example = firstRow(database, `SELECT * FROM "Participation" WHERE "id" = 'growth-0'`);
  const person = firstRow(database, `SELECT * FROM "LedgerPerson" WHERE "key" = 'growth-0'`);
  const key = randomUUID();
  inserter(database, "LedgerPerson", person)({ key });
  inserter(
    database,
    "Participation",
    example,
  )({ id: key, subjectKey: key, personKey: key, day: today() });
  database.close();
}

function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
}

/** The time under which a share of the answers lies, in milliseconds. */
async function timePage({ agent, base, path, asked, before = () => undefined, share }) {
  const times = [];
  for (let at = 0; at < asked; at += 1) {
    before();
    const began = performance.now();
    await askExpecting(agent, base, { path, headers: BROWSER });
    times.push(performance.now() - began);
  }
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length * share)];
}

async function timeBoth(agent, base, path, databaseFile) {
  const page = { agent, base, path };
  await timePage({ ...page, asked: WARM_UP, share: 0.5 });
  const remembered = await timePage({ ...page, asked: ASKED, share: 0.95 });
  const before = () => contributeElsewhere(databaseFile);
  return { remembered, first: await timePage({ ...page, asked: FIRSTS, before, share: 0.5 }) };
}

async function timePages(contributions) {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-growth-"));
  try {
    await (await startProduct(folder)).stop();
    fill(join(folder, "inbreng.db"), contributions);
    const product = await startProduct(folder);
    const agent = openAgent();
    try {
      const times = [];
      const file = join(folder, "inbreng.db");
      for (const { path } of ALL_PAGES) times.push(await timeBoth(agent, product.base, path, file));
      return times;
    } finally {
      agent.destroy();
      await product.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const inWords = (few, many) =>
  `${few.toFixed(1)} and ${many.toFixed(1)} ms, ${(many / few).toFixed(2)} times`;

/** Measures the same pages at both sizes; the rows say how many times longer the larger one takes. */
export async function measure() {
  const [few, many] = [await timePages(SIZES[0]), await timePages(SIZES[1])];
  return {
    title: "A page at 1,000 and at 1,000,000 contributions, p95",
    rows: ALL_PAGES.flatMap(({ name }, at) => [
      {
        name,
        value: inWords(few[at].remembered, many[at].remembered),
        target: `at most ${MOST_TIMES} times`,
      },
      {
        name: `${name}, the first after a commit (p50)`,
        value: inWords(few[at].first, many[at].first),
      },
    ]),
  };
}

await tellWhenAlone(import.meta.url, measure);
