/**
 * Sessions under pressure: a crowd for the last seat, and the calendar of a busy month.
 *
 * `node tests/bench/features/sessions.mjs` measures these alone, on a database of its own.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { fillForm } from "../form.mjs";
import { ask, measure as measureLoad } from "../load.mjs";
import { PAGES_ANEW, startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";

const CROWD = 200;
const CROWDS = 3;
const BUSY_MONTH = 500;
const DAY = 86_400_000;

/** Copies a row under a new id; gives that id. */
function copyRow(database, table, from, changes) {
  const row = database.prepare(`SELECT * FROM "${table}" WHERE id = ?`).get(from);
  const copy = { ...row, ...changes, id: randomUUID() };
  const columns = Object.keys(copy);
  database
    .prepare(
      `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(", ")})
       VALUES (${columns.map((name) => `@${name}`).join(", ")})`,
    )
    .run(copy);
  return copy.id;
}

/** Makes copies of a coming session of the examples; gives their ids and slugs. */
function makeSessions(databaseFile, count, columnsOf) {
  const database = new Database(databaseFile, { timeout: 10_000 });
  const example = database
    .prepare(
      // One with places of one kind, in one line.
      `SELECT id, activityId FROM "Session" WHERE state = 'published' AND format <> 'hybrid' LIMIT 1`,
    )
    .get();
  if (example === undefined) throw new Error("The examples hold no coming session to copy");
  const make = database.transaction(() =>
    Array.from({ length: count }, (_, number) => {
      const activityId = copyRow(database, "Activity", example.activityId, {});
      const slug = `bench-${randomUUID()}`;
      const columns = { activityId, slug, speakersUntil: null, ...columnsOf(number) };
      return { id: copyRow(database, "Session", example.id, columns), slug };
    }),
  );
  try {
    return make.immediate();
  } finally {
    database.close();
  }
}

/** A different network for each visitor, as the proxy in front would say. */
function visitor(number) {
  return {
    "X-Forwarded-For": `10.${number % 250}.${Math.floor(number / 250)}.1`,
    // A form counts in the browser that got it.
    Cookie: "inbreng-form=bench",
  };
}

async function formsOf(agent, base, path) {
  const forms = [];
  while (forms.length < CROWD) {
    const page = await ask(agent, base, { path, headers: visitor(forms.length) });
    const submission = fillForm(page.text).fields.get("submission");
    forms.push(new URLSearchParams({ submission, role: "parent", ageBand: "over27" }));
  }
  return forms;
}

/** Where very many come at once, the form that comes back asks for a sum. */
const SUM = /\b(\d{1,2}) \+ (\d{1,2})\?/;

/** Sends a form, and once more with the sum when that is asked. */
async function send(agent, base, step, fields) {
  const answer = await ask(agent, base, { ...step, body: fields.toString() });
  const [, left, right] = SUM.exec(answer.text) ?? [];
  if (answer.status !== 422 || left === undefined) return answer;
  // The sum follows from the form that came back.
  fields.set("submission", fillForm(answer.text).fields.get("submission"));
  fields.set("answer", String(Number(left) + Number(right)));
  return ask(agent, base, { ...step, body: fields.toString() });
}

/** Everybody presses the button at the same moment; gives each answer's status and time. */
async function rush(agent, base, path, forms) {
  const origin = new URL(base).origin;
  const began = performance.now();
  const answers = await Promise.all(
    forms.map(async (fields, number) => {
      const headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        Origin: origin,
        ...visitor(number),
      };
      const start = performance.now();
      const { status } = await send(agent, base, { method: "POST", path, headers }, fields);
      return { status, milliseconds: performance.now() - start };
    }),
  );
  return { answers, milliseconds: performance.now() - began };
}

/** What the database holds afterwards must be one seat and a line without a gap or a double. */
function checkLine(databaseFile, sessionId) {
  const database = new Database(databaseFile, { readonly: true });
  const rows = database
    .prepare(`SELECT state, position FROM "SignUp" WHERE sessionId = ? ORDER BY position`)
    .all(sessionId);
  database.close();
  const seats = rows.filter(({ state }) => state === "confirmed").length;
  const inOrder = rows.every(({ position }, index) => position === index + 1);
  if (rows.length !== CROWD || seats !== 1 || !inOrder) {
    throw new Error(`${rows.length} sign-ups, ${seats} seats, in order: ${inOrder}`);
  }
}

async function measureCrowd(base, databaseFile) {
  const agent = new Agent({ keepAlive: true, maxSockets: CROWD });
  const startsAt = new Date(Date.now() + 20 * DAY).toISOString();
  const times = { startsAt, endsAt: startsAt, signUpClosesAt: null };
  const sessions = makeSessions(databaseFile, CROWDS, () => ({ ...times, capacity: 1 }));
  const rounds = [];
  for (const { id, slug } of sessions) {
    const path = `/bijeenkomsten/${slug}/aanmelden`;
    const forms = await formsOf(agent, base, path);
    const { answers, milliseconds } = await rush(agent, base, path, forms);
    const failed = answers.filter(({ status }) => status !== 303);
    if (failed.length > 0) throw new Error(`${failed.length} answers were ${failed[0].status}`);
    checkLine(databaseFile, id);
    rounds.push({
      perSecond: CROWD / (milliseconds / 1000),
      slowest: Math.max(...answers.map((answer) => answer.milliseconds)),
    });
  }
  agent.destroy();
  return rounds.sort((left, right) => left.slowest - right.slowest)[Math.floor(CROWDS / 2)];
}

async function measureMonth(base, databaseFile, seconds) {
  const month = new Date().toISOString().slice(0, 7);
  const [year, number] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  makeSessions(databaseFile, BUSY_MONTH, (index) => {
    const startsAt = new Date(Date.UTC(year, number - 1, (index % days) + 1, 10 + (index % 8)));
    const endsAt = new Date(startsAt.getTime() + 7_200_000).toISOString();
    return { startsAt: startsAt.toISOString(), endsAt, signUpClosesAt: null };
  });
  const path = `/bijeenkomsten?view=month&month=${month}`;
  return measureLoad(base, seconds, function* readMonth() {
    yield { path };
  });
}

const rounded = (value) => Math.round(value).toLocaleString("en");

/**
 * Measures on a running product with the examples in it.
 *
 * @param {{ base: string, databaseFile: string, seconds?: number }} context
 * @returns {Promise<{ title: string, rows: { name: string, value: string, note: string }[] }>}
 */
async function measureSessions({ base, databaseFile, seconds = 5 }) {
  const crowd = await measureCrowd(base, databaseFile);
  const month = await measureMonth(base, databaseFile, seconds);
  return {
    title: "Sessions",
    rows: [
      {
        name: `sign-ups, ${CROWD} at once for the last seat`,
        value: `${rounded(crowd.perSecond)} per second, the slowest after ${rounded(crowd.slowest)} ms`,
        target: "under 2,000 ms",
      },
      {
        name: `calendar page with ${BUSY_MONTH} sessions`,
        value: `${rounded(month.perSecond)} per second, half within ${rounded(month.p50)} ms (32 at once)`,
      },
    ],
  };
}

/** Measures the sessions; the rows say what was measured, what came out and what was asked for. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-"));
  const product = await startProduct(folder, PAGES_ANEW);
  try {
    const databaseFile = join(folder, "inbreng.db");
    return await measureSessions({ base: product.base, databaseFile });
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await tellWhenAlone(import.meta.url, measure);
