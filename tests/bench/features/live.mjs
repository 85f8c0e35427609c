/**
 * A room of three hundred phones behind one address: they wait, a question comes, they vote, and the screen counts along.
 *
 * `node tests/bench/features/live.mjs` measures this alone, on a database of its own.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { fillForm } from "../form.mjs";
import { ask } from "../load.mjs";
import { startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";

const PHONES = 300;
/** One of so many has no script: it gets a whole page after its vote, the others are content with what the vote answers. */
const WITHOUT_SCRIPT = 10;
/** So long people take between the first vote and the last. */
const RUSH_SECONDS = 10;
/** So often a phone asks for the last step, and the screen for its page, as `public/live.js` does. */
const PHONE_SECONDS = { least: 2, most: 3 };
const SCREEN_SECONDS = 1;
const HOUR = 3_600_000;
/** One address for all of them, as a hall has. */
const HALL = { "X-Forwarded-For": "198.51.100.7" };

/** Writes a room that is going on, with one question that is open; gives where it is. */
function openRoom(databaseFile) {
  const database = new Database(databaseFile, { timeout: 10_000 });
  const example = database.prepare(`SELECT * FROM "Session" WHERE state = 'published'`).get();
  const activity = database
    .prepare(`SELECT * FROM "Activity" WHERE id = ?`)
    .get(example.activityId);
  const insert = (table, row) => {
    const names = Object.keys(row);
    database
      .prepare(
        `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")})
         VALUES (${names.map((name) => `@${name}`).join(", ")})`,
      )
      .run(row);
    return row.id;
  };
  const at = (hours) => new Date(Date.now() + hours * HOUR).toISOString();
  const activityId = insert("Activity", { ...activity, id: randomUUID() });
  const slug = `zaal-${randomUUID()}`;
  const times = { startsAt: at(-1), endsAt: at(2) };
  const session = { ...example, ...times, id: randomUUID(), slug, activityId, speakersUntil: null };
  const sessionId = insert("Session", session);
  const questionId = randomUUID();
  const roomId = insert("LiveRoom", {
    ...{ id: randomUUID(), sessionId, word: "bench10", state: "live", stage: "question" },
    ...{ shownQuestionId: questionId, version: 1 },
  });
  const text = "Wat maakt een plek een thuis?";
  insert("LiveQuestion", {
    ...{ id: questionId, roomId, position: 1, kind: "yesNo", text, state: "open" },
  });
  database.close();
  return { slug, questionId };
}

/** Every request of the room with its time, and what failed. */
function makeAsker(base) {
  const agent = new Agent({ keepAlive: true, maxSockets: PHONES + 1 });
  const times = [];
  const get = async (step, expected = 200) => {
    const start = performance.now();
    const answer = await ask(agent, base, { ...step, headers: { ...HALL, ...step.headers } });
    times.push(performance.now() - start);
    if (answer.status !== expected) throw new Error(`${step.path} was ${answer.status}`);
    return answer;
  };
  return { get, times, end: () => agent.destroy() };
}

/** Opens the page of a phone; gives its cookie and what it would send. */
async function openPhone({ get }, path, { questionId, number }) {
  const page = await get({ path });
  const cookie = (page.headers["set-cookie"] ?? []).map((set) => set.split(";")[0]).join("; ");
  const submission = fillForm(page.text).fields.get("submission");
  const body = new URLSearchParams({ submission, questionId, choice: "yes" }).toString();
  return { cookie, body, hasScript: number % WITHOUT_SCRIPT !== 0 };
}

/** One phone: it follows along, votes at its own moment, and sends its vote twice, as an impatient thumb does. */
async function follow({ get, base, room, phone, isOver, voted }) {
  const path = `/bijeenkomsten/${room.slug}/meedoen`;
  const headers = {
    Cookie: phone.cookie,
    Origin: new URL(base).origin,
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const vote = async () => {
    await sleep(Math.random() * RUSH_SECONDS * 1_000);
    const step = { method: "POST", path, headers, body: phone.body };
    await Promise.all([get(step, 303), get(step, 303)]);
    voted.push(performance.now());
    if (!phone.hasScript) await get({ path, headers: { Cookie: phone.cookie } });
  };
  const watch = async () => {
    while (!isOver()) {
      const { least, most } = PHONE_SECONDS;
      await sleep((least + Math.random() * (most - least)) * 1_000);
      await get({ path: `${path}/stand` });
    }
  };
  await Promise.all([vote(), watch()]);
}

/** The screen: what it counted, and when. */
async function watchScreen({ get, room, isOver }) {
  const seen = [];
  while (!isOver()) {
    await sleep(SCREEN_SECONDS * 1_000);
    const { text } = await get({ path: `/bijeenkomsten/${room.slug}/scherm` });
    const count = Number(/\b(\d{1,4})(?:<!-- -->)? antwoord(?:en)? binnen/.exec(text)?.[1] ?? 0);
    seen.push({ count, at: performance.now() });
  }
  return seen;
}

/** How late the screen was at most: from when a vote was answered until it was counted there. */
function latest(voted, seen) {
  const inOrder = [...voted].sort((left, right) => left - right);
  return Math.max(
    ...inOrder.map((at, index) => {
      const shown = seen.find(({ count }) => count >= index + 1);
      if (shown === undefined) throw new Error(`The screen never showed vote ${index + 1}`);
      return Math.max(0, shown.at - at);
    }),
  );
}

const percentile = (times, share) =>
  [...times].sort((left, right) => left - right)[Math.floor(times.length * share)] ?? 0;

function countVotes(databaseFile, { questionId }) {
  const database = new Database(databaseFile, { readonly: true });
  const counted = database
    .prepare(`SELECT count(*) AS "votes" FROM "LiveVote" WHERE "questionId" = ?`)
    .get(questionId);
  database.close();
  return counted.votes;
}

async function measureRoom(base, databaseFile) {
  const room = openRoom(databaseFile);
  const opening = makeAsker(base);
  const path = `/bijeenkomsten/${room.slug}/meedoen`;
  const phones = [];
  while (phones.length < PHONES) {
    phones.push(
      await openPhone(opening, path, { questionId: room.questionId, number: phones.length }),
    );
  }
  opening.end();
  const { get, times, end } = makeAsker(base);
  const voted = [];
  const until = performance.now() + (RUSH_SECONDS + 2 * PHONE_SECONDS.most) * 1_000;
  const isOver = () => performance.now() > until;
  const [seen] = await Promise.all([
    watchScreen({ get, room, isOver }),
    ...phones.map((phone) => follow({ get, base, room, phone, isOver, voted })),
  ]);
  end();
  return {
    votes: countVotes(databaseFile, room),
    late: latest(voted, seen),
    requests: times.length,
    half: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

const rounded = (value) => Math.round(value).toLocaleString("en");

/** Measures a room; the rows say what was measured, what came out and what was asked for. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-"));
  const product = await startProduct(folder);
  try {
    const room = await measureRoom(product.base, join(folder, "inbreng.db"));
    return {
      title: "In the room",
      rows: [
        {
          name: `votes of ${PHONES} phones on one address, each sent twice within ${RUSH_SECONDS} seconds`,
          value: `${rounded(room.votes)} counted`,
          target: `${PHONES}`,
        },
        {
          name: "the screen behind the last vote",
          value: `${rounded(room.late)} ms at most`,
          target: "under 2,000 ms",
        },
        {
          name: `answers of the server meanwhile (${rounded(room.requests)} requests)`,
          value: `half within ${rounded(room.half)} ms, 99 of 100 within ${rounded(room.p99)} ms`,
          target: "99 of 100 under 200 ms",
        },
      ],
    };
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await tellWhenAlone(import.meta.url, measure);
