/**
 * Reporting back and search at a size that no region has yet: a round with 500 themes and 20,000 inputs, and 50,000
 * published things in the index. Times of one visitor after another, as the server takes them.
 *
 * `node tests/bench/features/reporting.mjs` measures this alone.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { root } from "../../../prepare.mjs";
import { askExpecting, openAgent } from "../load.mjs";
import { PAGES_ANEW, startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";

const THEMES = 500;
const INPUTS = { cards: 10_000, proposals: 4_000, counts: 6_000 };
const DOCUMENTS = 50_000;
const AGREEMENTS = 15_000;
const VOCABULARY = 8_000;
const QUERIES = 200;
const VISITS = 40;
const WARM_UP = 15;
const ROUND = "bench-500";
const OTHER_ROUND = "bench-other";
const THREAD_MILLISECONDS = 100;
const SEARCH_MILLISECONDS = 50;

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

/** Writes rows; every table keeps its prepared statement. */
function writer(database) {
  const statements = new Map();
  return (table, row) => {
    const names = Object.keys(row);
    const known = statements.get(table);
    const statement =
      known ??
      database.prepare(
        `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")})
         VALUES (${names.map((name) => `@${name}`).join(", ")})`,
      );
    if (known === undefined) statements.set(table, statement);
    statement.run(row);
  };
}

function addRound(put, id, body, now) {
  put("Round", {
    id,
    slug: id,
    title: "Wonen dichtbij",
    question: "Hoe?",
    summary: "Meten.",
    scope: "regional",
    phase: "preparation",
    state: "closed",
    deciderBodyId: body,
    opensAt: now,
    example: 1,
  });
}

/** A closed round of which nine in ten themes are answered, as just before it is reported back. */
function fillRound(put, body, now) {
  addRound(put, ROUND, body, now);
  put("Activity", { id: ROUND, roundId: ROUND, kind: "session", title: "Avond", position: 1 });
  put("Session", {
    id: ROUND,
    slug: ROUND,
    roundId: ROUND,
    activityId: ROUND,
    title: "Avond",
    summary: "Een avond.",
    state: "ended",
    startsAt: now,
    endsAt: now,
    capacity: 20,
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
    if (number % 10 === 9) continue;
    put("Reply", {
      id,
      themeId: id,
      outcome: ["yes", "partly", "no", "elsewhere"][number % 4],
      reason: "Daarom.",
      bodyId: body,
      owner: "directeur",
      state: "published",
      repliedOn: now.slice(0, 10),
      publishedAt: now,
    });
  }
}

/** What was said: cards of a session, proposals and counted answers, each tied to a theme; every tenth is not yet. */
function fillInputs(put) {
  const tie = (number, link) => {
    const isLoose = number % 10 === 0 && link.kind !== "surveyAnswers";
    if (isLoose) return;
    put("ThemeLink", {
      id: `bench-link-${number}`,
      themeId: `bench-theme-${number % THEMES}`,
      targetId: null,
      inputCardId: null,
      proposalId: null,
      role: ["youth", "parent", "professional"][number % 3],
      quote: null,
      count: null,
      ...link,
    });
  };
  let number = 0;
  for (let card = 0; card < INPUTS.cards; card += 1, number += 1) {
    const inputCardId = `bench-card-${card}`;
    const text = "Ik wil bij mijn vrienden blijven wonen.";
    put("InputCard", { id: inputCardId, sessionId: ROUND, role: "youth", text, quoteConsent: 1 });
    tie(number, { kind: "inputCard", inputCardId, quote: card % 3 === 0 ? text : null });
  }
  for (let proposal = 0; proposal < INPUTS.proposals; proposal += 1, number += 1) {
    tie(number, { kind: "proposal", proposalId: `bench-proposal-${proposal}` });
  }
  for (let count = 0; count < INPUTS.counts; count += 1, number += 1) {
    tie(number, { kind: "surveyAnswers", targetId: `bench.question-${count}`, count: 10 });
  }
}

/** Things that everybody can read, in words of which a few are everywhere and most hardly anywhere. */
function fillDocuments(put, body, now) {
  addRound(put, OTHER_ROUND, body, now);
  const next = chance();
  const word = wordMaker(next);
  const text = (length) => Array.from({ length }, word).join(" ");
  for (let number = 0; number < DOCUMENTS - AGREEMENTS; number += 1) {
    const [title, body] = [text(5), text(50)];
    const publishedAt = `${2018 + (number % 9)}${now.slice(4)}`;
    put("Proposal", {
      id: `bench-proposal-${number}`,
      roundId: number < INPUTS.proposals ? ROUND : OTHER_ROUND,
      title,
      body,
      publicTitle: title,
      publicText: body,
      role: "youth",
      state: "published",
      publishedAt,
      example: 1,
    });
  }
  for (let number = 0; number < AGREEMENTS; number += 1) {
    const id = `bench-agreement-${number}`;
    const dueOn = `${2018 + (number % 9)}-06-01`;
    put("AgendaItem", { id, slug: id, what: text(5), why: text(50), dueOn, example: 1 });
  }
}

function fill(databaseFile) {
  const database = new Database(databaseFile);
  const put = writer(database);
  const body = database.prepare(`SELECT "id" FROM "Body" LIMIT 1`).get().id;
  const now = new Date().toISOString().replace("Z", "+00:00");
  database.transaction(() => {
    fillRound(put, body, now);
    fillDocuments(put, body, now);
    fillInputs(put);
  })();
  database.close();
}

/** A database with all of this, of which the index is made by the product itself. */
async function prepareDatabase(folder) {
  const databaseFile = join(folder, "inbreng.db");
  const first = await startProduct(folder);
  await first.stop();
  fill(databaseFile);
  execFileSync(process.execPath, ["prisma/tools/run.mjs", "seed"], {
    cwd: root,
    env: { ...process.env, DATABASE_FILE: databaseFile },
    stdio: "ignore",
  });
}

async function distribution(base, paths) {
  const agent = openAgent();
  const times = [];
  for (const path of [...paths.slice(0, WARM_UP), ...paths]) {
    const began = performance.now();
    await askExpecting(agent, base, { path });
    times.push(performance.now() - began);
  }
  agent.destroy();
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return `p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms`;
}

function searchPaths(filter = "") {
  const word = wordMaker(chance());
  return Array.from({ length: QUERIES }, (_, number) => {
    const query = Array.from({ length: 1 + (number % 3) }, word).join(" ");
    return `/zoeken?q=${encodeURIComponent(query)}${filter}`;
  });
}

/** Measures reporting back and search; the rows say what was measured, how long it took and what was asked for. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-reporting-"));
  try {
    await prepareDatabase(folder);
    const product = await startProduct(folder, PAGES_ANEW);
    try {
      const thread = `/rondes/${ROUND}/terugkoppeling`;
      const visits = (path) => Array.from({ length: VISITS }, () => path);
      const pages = Array.from({ length: VISITS }, (_, at) => `${thread}?page=${1 + (at % 25)}`);
      const row = async (name, paths, milliseconds) => ({
        name,
        value: await distribution(product.base, paths),
        target: `under ${milliseconds} ms`,
      });
      const rows = [
        await row("thread of the round, first page", visits(thread), THREAD_MILLISECONDS),
        await row("thread of the round, page after page", pages, THREAD_MILLISECONDS),
        await row("one theme", visits(`${thread}/bench-theme-7`), THREAD_MILLISECONDS),
        await row("search", searchPaths(), SEARCH_MILLISECONDS),
        await row("search, one kind and year", searchPaths("&kind=agenda&year=2020"), 50),
      ];
      const title = `A round with ${THEMES} themes and 20,000 inputs, and a search over 50,000 documents`;
      return { title, rows };
    } finally {
      await product.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await tellWhenAlone(import.meta.url, measure);
