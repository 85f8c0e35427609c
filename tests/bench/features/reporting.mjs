/**
 * Reporting back and search at a size that no region has yet: a round with 500 themes and 20,000 inputs, and 50,000
 * documents in the index. Times of one visitor after another, as the server takes them.
 *
 * Standing alone: `node tests/bench/features/reporting.mjs <address> <database file>` measures a server that runs.
 */
import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";

const THEMES = 500;
const INPUTS = 20_000;
const DOCUMENTS = 50_000;
const VOCABULARY = 8_000;
const QUERIES = 200;
const VISITS = 40;
const ROUND = "bench-500";

/** The same numbers at every run, so that two runs can be compared. */
function chance() {
  let seed = 1;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}

/** Words as people use them: a few very often, most of them rarely. */
function wordMaker(next) {
  return () => `woord${Math.floor(next() ** 3 * VOCABULARY).toString(36)}q`;
}

function inserter(database, table, row) {
  const names = Object.keys(row);
  const columns = names.map((name) => `"${name}"`).join(", ");
  const values = names.map((name) => `@${name}`).join(", ");
  return database.prepare(`INSERT OR IGNORE INTO "${table}" (${columns}) VALUES (${values})`);
}

function add(database, statements, table, row) {
  const statement = statements.get(table) ?? inserter(database, table, row);
  statements.set(table, statement);
  statement.run(row);
}

/** A closed round whose themes rest on remarks and counts, each answered, with an agreement for every tenth. */
function fillRound(database) {
  const statements = new Map();
  const put = (table, row) => add(database, statements, table, row);
  const body = database.prepare(`SELECT "id" FROM "Body" LIMIT 1`).get().id;
  const now = new Date().toISOString();
  put("Round", {
    id: ROUND,
    slug: ROUND,
    title: "Bench",
    question: "Hoe?",
    summary: "Meten.",
    scope: "regional",
    phase: "preparation",
    state: "closed",
    deciderBodyId: body,
    opensAt: now,
    example: 1,
  });
  for (let number = 0; number < THEMES; number += 1) {
    const id = `bench-theme-${number}`;
    put("Theme", {
      id,
      slug: id,
      roundId: ROUND,
      title: `Rode draad ${number}`,
      summary: "Mensen willen dichtbij wonen, met iemand die blijft.",
      state: "published",
      position: number,
      publishedAt: now,
    });
    put("Reply", {
      id,
      themeId: id,
      outcome: ["yes", "partly", "no", "elsewhere"][number % 4],
      reason: "Daarom.",
      bodyId: body,
      owner: "directeur",
      repliedOn: now.slice(0, 10),
      publishedAt: now,
    });
  }
  for (let number = 0; number < INPUTS; number += 1) {
    put("ThemeLink", {
      id: `bench-link-${number}`,
      themeId: `bench-theme-${number % THEMES}`,
      kind: number % 3 === 0 ? "quote" : "surveyAnswers",
      targetId: `bench-input-${number}`,
      role: ["youth", "parent", "professional"][number % 3],
      quote: number % 3 === 0 ? "Ik wil bij mijn vrienden blijven wonen." : null,
      count: number % 3 === 0 ? null : 10,
    });
  }
}

/** Documents in the index itself: what is measured is looking, not the comparing of what is published. */
function fillIndex(database) {
  const word = wordMaker(chance());
  const text = (length) => Array.from({ length }, word).join(" ");
  const document = database.prepare(
    `INSERT OR IGNORE INTO "SearchDocument" (id, kind, "refId", language, title, body, path, year)
     VALUES (?, ?, ?, 'nl', ?, ?, '/', ?)`,
  );
  const row = database.prepare(
    `INSERT OR IGNORE INTO "SearchRow" (id, kind, year) VALUES (?, ?, ?)`,
  );
  const words = database.prepare(
    `INSERT INTO "SearchWordsNl" (rowid, title, body) VALUES (?, ?, ?)`,
  );
  const kinds = ["theme", "session", "proposal", "agenda", "advice", "decision", "claim"];
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const id = `bench.${number}`;
    const kind = kinds[number % kinds.length];
    const [title, body, year] = [text(5), text(50), 2018 + (number % 9)];
    document.run(id, kind, id, title, body, year);
    const { changes, lastInsertRowid } = row.run(id, kind, year);
    if (changes === 1) words.run(lastInsertRowid, title, body);
  }
}

/** Fills a database that the product has made: examples, and an index. */
export function fillForReporting(databaseFile) {
  const database = new Database(databaseFile, { timeout: 20_000 });
  database.transaction(() => {
    fillRound(database);
    fillIndex(database);
  })();
  database.close();
}

async function timed(address) {
  const began = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  return performance.now() - began;
}

async function distribution(addresses) {
  const times = [];
  for (const address of addresses) times.push(await timed(address));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { p50: at(0.5), p95: at(0.95) };
}

function searches(base) {
  const next = chance();
  const word = wordMaker(next);
  return Array.from({ length: QUERIES }, () => {
    const query = Array.from({ length: 1 + Math.floor(next() * 3) }, word).join(" ");
    return `${base}/zoeken?q=${encodeURIComponent(query)}`;
  });
}

/**
 * @param {{ base: string }} context address of the product on a database that `fillForReporting` has filled
 * @returns rows of milliseconds for the report of the bench
 */
export async function measure({ base }) {
  const thread = `${base}/rondes/${ROUND}/terugkoppeling`;
  const visits = (address) => Array.from({ length: VISITS }, () => address);
  await distribution(visits(thread).slice(0, 10));
  const rows = [
    { name: "Reporting back, 500 themes, 20,000 inputs", ...(await distribution(visits(thread))) },
    { name: "One of its themes", ...(await distribution(visits(`${thread}/bench-theme-7`))) },
    { name: "Search over 50,000 documents", ...(await distribution(searches(base))) },
    { name: "The bare page of search", ...(await distribution(visits(`${base}/zoeken`))) },
  ];
  return { title: "Reporting back and search (milliseconds)", rows };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [base, databaseFile] = process.argv.slice(2);
  if (databaseFile !== undefined) fillForReporting(databaseFile);
  const { title, rows } = await measure({ base });
  console.log(title);
  for (const { name, p50, p95 } of rows) {
    console.log(`  ${name}: p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}`);
  }
}
