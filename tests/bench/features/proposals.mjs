/**
 * Proposals at size: 10,000 proposals, 100,000 supports, 50,000 reactions and a full queue. Runs by itself too:
 * `node tests/bench/features/proposals.mjs`.
 *
 * Asked one at a time over one open connection, so that a time is the time of the server and not of a line before it.
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { askExpecting, openAgent } from "../load.mjs";
import { PAGES_ANEW, startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";

const PROPOSALS = 10_000;
const SUPPORTS = 100_000;
const REACTIONS = 50_000;
const WAITING = 2_000;
const DECIDED = 5_000;
const PEOPLE = 20_000;
const ASKED = 200;
const WARM_UP = 20;
const TARGET = "p95 under 50 ms";
const TITLE = "Proposals: 10,000 with 100,000 supports and 50,000 reactions";
const SHARE = 0.95;

const WORDS = (
  "kamer groep school vriend hond broer zus huis thuis bus fiets telefoon begeleider gezin moeder vader eten slapen " +
  "verhuizen wachten brief plan gesprek luisteren muziek sport buiten rustig veilig alleen samen weekend avond nacht"
).split(" ");

const EXPLAINED = { explanation: "Dat staat er zo niet duidelijk genoeg in." };

const DECISIONS = [
  { kind: "publish" },
  { kind: "spam", rule: "advertising" },
  { kind: "return", rule: "identifiesOthers", howToResubmit: "Schrijf er meer bij.", ...EXPLAINED },
];

const SYLLABLES = "ba be bo da de do ga ge go ka ke ko la le lo ma me mo na ne no ra re ro".split(
  " ",
);

/** A vocabulary as a language has it: few words that everybody uses, thousands that hardly anybody does. */
const VOCABULARY = [
  ...WORDS,
  ...SYLLABLES.flatMap((one) =>
    SYLLABLES.flatMap((two) => SYLLABLES.map((end) => one + two + end)),
  ),
].slice(0, 6_000);

/** A word by its rank: the second half as often as the first, the third a third of it, and so on. */
function wordOf(chance) {
  return VOCABULARY[Math.min(VOCABULARY.length - 1, Math.floor(VOCABULARY.length ** chance) - 1)];
}

/** Numbers that are the same every time (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function moment(milliseconds) {
  return new Date(milliseconds).toISOString().replace("Z", "+00:00");
}

/** Inserts rows with the columns of an example row; what a row does not name stays as in the example. */
function inserter(database, table, example) {
  const columns = Object.keys(example);
  const statement = database.prepare(
    `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(", ")})
     VALUES (${columns.map((name) => `@${name}`).join(", ")})`,
  );
  return (row) => statement.run({ ...example, ...row });
}

function firstRow(database, sql) {
  const row = database.prepare(sql).get();
  if (row === undefined) throw new Error(`The examples hold nothing for: ${sql}`);
  return row;
}

/** Fills the database; gives the cookie of a moderator who may see the queue. */
export function fillProposals(databaseFile, now = Date.now()) {
  const database = new Database(databaseFile);
  database.pragma("busy_timeout = 10000");
  const random = chance(1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sentence = (length) => Array.from({ length }, () => wordOf(random())).join(" ");
  const person = firstRow(database, `SELECT * FROM "Person" LIMIT 1`);
  const proposal = firstRow(database, `SELECT * FROM "Proposal" WHERE state = 'published' LIMIT 1`);
  const comment = firstRow(database, `SELECT * FROM "Comment" WHERE state = 'published' LIMIT 1`);
  const waiting = firstRow(
    database,
    `SELECT * FROM "ModerationCase" WHERE state = 'waiting' AND "subjectKind" = 'proposal'
     AND "appealOfId" IS NULL LIMIT 1`,
  );
  const staff = firstRow(
    database,
    `SELECT id FROM "StaffAccount" WHERE role = 'moderator' LIMIT 1`,
  );
  const principles = database.prepare(`SELECT id FROM "Principle"`).all();
  const municipalities = database.prepare(`SELECT id FROM "Municipality"`).all();
  const addPerson = inserter(database, "Person", person);
  const addProposal = inserter(database, "Proposal", proposal);
  const addComment = inserter(database, "Comment", comment);
  const addCase = inserter(database, "ModerationCase", waiting);
  const addSupport = inserter(database, "Support", {
    proposalId: "",
    personId: "",
    createdAt: moment(now),
  });
  const counts = Array.from({ length: PROPOSALS }, () => 0);
  const before = (days) => moment(now - Math.floor(days * 86_400_000));
  database.transaction(() => {
    for (let at = 0; at < PEOPLE; at += 1) addPerson({ id: `p${at}`, codeHash: `code-${at}` });
    const supported = new Set();
    while (supported.size < SUPPORTS) {
      // Some proposals are loved, most are not.
      const of = Math.floor(random() ** 3 * PROPOSALS);
      const key = of * PEOPLE + Math.floor(random() * PEOPLE);
      if (supported.has(key)) continue;
      supported.add(key);
      counts[of] += 1;
    }
    for (let at = 0; at < PROPOSALS; at += 1) {
      const title = sentence(6);
      const body = sentence(60);
      const state = random() < 0.3 ? "answered" : "published";
      addProposal({
        id: `b${at}`,
        title,
        body,
        state,
        publicTitle: title,
        publicText: body,
        supportCount: counts[at],
        publishedAt: before(random() * 300),
        principleId: pick(principles).id,
        municipalityId: random() < 0.5 ? pick(municipalities).id : null,
        mergedIntoId: null,
        inviteTokenHash: null,
      });
    }
    for (const key of supported) {
      addSupport({ proposalId: `b${Math.floor(key / PEOPLE)}`, personId: `p${key % PEOPLE}` });
    }
    for (let at = 0; at < REACTIONS; at += 1) {
      const proposalId = `b${Math.floor(random() ** 3 * PROPOSALS)}`;
      addComment({ id: `c${at}`, proposalId, parentId: null, body: sentence(20), personId: null });
    }
    for (let at = 0; at < WAITING; at += 1) {
      const id = `w${at}`;
      const openedAt = before(random() * 6);
      addProposal({
        id,
        title: sentence(6),
        body: sentence(60),
        state: "submitted",
        publicTitle: null,
        publicText: null,
        publishedAt: null,
        replyDueAt: null,
        supportCount: 0,
        inviteTokenHash: null,
      });
      addCase({ id: `k${at}`, subjectId: id, openedAt, dueAt: before(-2) });
    }
    for (let at = 0; at < DECIDED; at += 1) {
      const outcome = pick(DECISIONS);
      const decidedAt = before(random() * 300);
      const decided = { state: "decided", outcome: outcome.kind, decidedAt, decidedById: staff.id };
      const decision = JSON.stringify(outcome);
      addCase({ id: `d${at}`, subjectId: `b${at}`, openedAt: decidedAt, ...decided, decision });
    }
  })();
  database.exec("ANALYZE");
  const session = randomBytes(20).toString("hex");
  database
    .prepare(`INSERT INTO "AuthSession" (id, "staffId", "expiresAt") VALUES (?, ?, ?)`)
    .run(createHash("sha256").update(session).digest("hex"), staff.id, moment(now + 3_600_000));
  database.close();
  return { cookie: `inbreng-staff=${session}` };
}

const PAGES = [
  { name: "list, newest first", path: () => "/voorstellen" },
  { name: "list, page 100", path: () => "/voorstellen?page=100" },
  {
    name: "list, most support, one principle",
    path: () => "/voorstellen?sort=support&principle=3",
  },
  {
    name: "list, answered, one municipality",
    path: () => "/voorstellen?sort=answered&municipality=hengelo",
  },
  { name: "list, searched", path: (at) => `/voorstellen?q=${WORDS[at % WORDS.length]}` },
  {
    name: "list, searched for two words",
    path: (at) =>
      `/voorstellen?q=${WORDS[at % WORDS.length]}+${WORDS[(at * 7 + 3) % WORDS.length]}`,
  },
  { name: "search page", path: (at) => `/zoeken?q=${WORDS[at % WORDS.length]}` },
  { name: "proposal with many reactions", path: (at) => `/voorstellen/b${at % 20}` },
  { name: "queue", path: () => "/werkplek/beoordelen", desk: true },
  { name: "queue, last page", path: () => "/werkplek/beoordelen?page=40", desk: true },
  { name: "case with like cases", path: (at) => `/werkplek/beoordelen/k${at}`, desk: true },
];

/** The 50th and 95th percentile of a page's time, in milliseconds. */
async function timePage(agent, base, { path, desk }, cookie) {
  const headers = desk ? { Cookie: cookie } : {};
  const times = [];
  for (let at = 0; at < WARM_UP + ASKED; at += 1) {
    const began = performance.now();
    await askExpecting(agent, base, { path: path(at), headers });
    if (at >= WARM_UP) times.push(performance.now() - began);
  }
  times.sort((left, right) => left - right);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { p50: at(0.5), p95: at(SHARE) };
}

/**
 * Measures proposals at size, in a folder and with a product of its own.
 * @returns a title, and a row per page with its milliseconds
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-proposals-"));
  try {
    // The product makes its database and fills in the examples; the rest is put beside them.
    await (await startProduct(folder)).stop();
    const { cookie } = fillProposals(join(folder, "inbreng.db"));
    return { title: TITLE, rows: await timePages(folder, cookie) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timePages(folder, cookie) {
  const product = await startProduct(folder, PAGES_ANEW);
  const agent = openAgent();
  try {
    // The index is made by a job, which wants a moment after the start.
    await waitForIndex(product.base);
    const rows = [];
    for (const page of PAGES) {
      const { p50, p95 } = await timePage(agent, product.base, page, cookie);
      const value = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
      rows.push({ name: page.name, value, target: TARGET });
    }
    return rows;
  } finally {
    agent.destroy();
    await product.stop();
  }
}

async function waitForIndex(base) {
  const end = performance.now() + 150_000;
  while (performance.now() < end) {
    // A connection each time: one that is kept may be closed while the index is made.
    const answer = await fetch(new URL("/zoeken?q=muziek", base), {
      headers: { Connection: "close" },
    }).catch(() => undefined);
    if (/\/voorstellen\/b\d+/.test((await answer?.text()) ?? "")) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error("The search index was not filled in time");
}

await tellWhenAlone(import.meta.url, measure);
