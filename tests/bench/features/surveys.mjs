/**
 * How surveys hold at the sizes they promise: a page of a survey of 60 questions with 40 conditions, results over 20,000
 * responses, and the export of all of them with the memory it takes.
 *
 * `node tests/bench/features/surveys.mjs` measures these alone, on a database of its own.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { PAGES_ANEW, startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";

const QUESTIONS = 60;
const CONDITIONS = 40;
const PER_PAGE = 10;
const RESPONSES = 20_000;
const OPTIONS = ["a", "b", "c", "d", "e"];
const ROLES = ["youth", "parent", "nextOfKin", "professional", "other"];
const TIMES = 40;
/** Megabytes, to tell the halves of a file apart. */
const SIZES = { "antwoorden.csv": 2.8, "antwoorden.xlsx": 4.4 };
const SESSION = "bench-session-of-the-moderator";

function questionnaire(conditions) {
  const pages = Array.from({ length: QUESTIONS / PER_PAGE }, (_page, index) => ({
    key: `page${index + 1}`,
    title: { nl: `Pagina ${index + 1}` },
  }));
  const questions = Array.from({ length: QUESTIONS }, (_question, index) => ({
    key: `q${index + 1}`,
    page: `page${Math.floor(index / PER_PAGE) + 1}`,
    kind: "singleChoice",
    required: false,
    personal: false,
    label: { nl: `Wat vind je van punt ${index + 1}?` },
    options: OPTIONS.map((key) => ({ key, label: { nl: `Keuze ${key}` } })),
    // Each of the last questions rests on one of the first: shown unless that one was answered with the last choice.
    ...(index >= QUESTIONS - conditions
      ? {
          condition: {
            operator: "any",
            conditions: [
              { operator: "notAnswered", question: `q${(index % 20) + 1}` },
              { operator: "notEquals", question: `q${(index % 20) + 1}`, value: "e" },
            ],
          },
        }
      : {}),
  }));
  return JSON.stringify({ version: 1, pages, questions });
}

function addSurvey(database, slug, conditions, closed) {
  const round = database.prepare(`SELECT id FROM "Round" WHERE state = 'open' LIMIT 1`).get();
  const [activityId, id, versionId] = [randomUUID(), randomUUID(), randomUUID()];
  const day = 86_400_000;
  const at = (days) => new Date(Date.now() + days * day).toISOString();
  database
    .prepare(`INSERT INTO "Activity" (id, roundId, kind, title) VALUES (?, ?, 'survey', ?)`)
    .run(activityId, round.id, slug);
  database
    .prepare(
      `INSERT INTO "Survey" (id, slug, roundId, activityId, title, intro, state, opensAt, closesAt, resultsPublic)
       VALUES (?, ?, ?, ?, ?, 'Zestig vragen.', ?, ?, ?, 1)`,
    )
    .run(
      id,
      slug,
      round.id,
      activityId,
      slug,
      closed ? "closed" : "open",
      at(-9),
      at(closed ? -1 : 9),
    );
  database
    .prepare(
      `INSERT INTO "SurveyVersion" (id, surveyId, number, questionnaire, frozenAt) VALUES (?, ?, 1, ?, ?)`,
    )
    .run(versionId, id, questionnaire(conditions), at(-9));
  database.prepare(`UPDATE "Survey" SET currentVersionId = ? WHERE id = ?`).run(versionId, id);
  return { id, versionId };
}

/** Adds the responses with their answers and the counts that the product keeps beside them. */
function addResponses(database, { id, versionId }) {
  const response = database.prepare(
    `INSERT INTO "Response" (id, surveyId, versionId, respondentKey, role, day, counted) VALUES (?, ?, ?, ?, ?, '2026-01-01', 1)`,
  );
  const answer = database.prepare(
    `INSERT INTO "Answer" (id, responseId, surveyId, questionKey, role, value) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const counts = new Map();
  const count = (questionKey, value, role) => {
    const key = JSON.stringify([questionKey, value, role]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  database.transaction(() => {
    for (let number = 0; number < RESPONSES; number += 1) {
      const responseId = randomUUID();
      const role = ROLES[number % ROLES.length];
      response.run(responseId, id, versionId, randomUUID(), role);
      for (let index = 1; index <= QUESTIONS; index += 1) {
        const option = OPTIONS[(number * 7 + index) % OPTIONS.length];
        answer.run(
          `${responseId}.${index}`,
          responseId,
          id,
          `q${index}`,
          role,
          `{"choice":"${option}"}`,
        );
        count(`q${index}`, "", role);
        count(`q${index}`, option, role);
      }
    }
    const kept = database.prepare(
      `INSERT INTO "AnswerCount" (versionId, questionKey, part, value, role, count) VALUES (?, ?, '', ?, ?, ?)`,
    );
    for (const [key, total] of counts) {
      const [questionKey, value, role] = JSON.parse(key);
      kept.run(versionId, questionKey, value, role, total);
    }
  })();
}

function addModerator(database) {
  const staff = database
    .prepare(
      `SELECT s.id FROM "StaffAccount" s JOIN "RoundModerator" m ON m.staffId = s.id
       JOIN "Round" r ON r.id = m.roundId WHERE r.state = 'open' LIMIT 1`,
    )
    .get();
  database
    .prepare(`INSERT INTO "AuthSession" (id, staffId, expiresAt) VALUES (?, ?, ?)`)
    .run(
      createHash("sha256").update(SESSION).digest("hex"),
      staff.id,
      new Date(Date.now() + 3_600_000).toISOString(),
    );
}

/** Fills the database of the examples; takes about half a minute. */
function fill(databaseFile) {
  const database = new Database(databaseFile);
  addSurvey(database, "bench-60", CONDITIONS, false);
  addResponses(database, addSurvey(database, "bench-20000", 0, true));
  addModerator(database);
  database.close();
}

async function timed(base, path) {
  const times = [];
  for (let number = 0; number < TIMES; number += 1) {
    const began = performance.now();
    const answer = await fetch(new URL(path, base));
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return `${at(0.5).toFixed(0)} ms (p95 ${at(0.95).toFixed(0)} ms)`;
}

/** Takes a file of all answers in; gives how long that took and the memory of the product, in each half of it. */
async function exported(product, file) {
  const peaks = [product.memory(), 0, 0];
  const began = performance.now();
  const address = new URL(`/werkplek/vragenlijsten/bench-20000/bestanden/${file}`, product.base);
  const cookie = `inbreng-staff=${SESSION}`;
  const answer = await fetch(address, {
    headers: { Cookie: cookie, "Accept-Encoding": "identity" },
  });
  if (answer.status !== 200) throw new Error(`${file} answered ${answer.status}`);
  const whole = SIZES[file] * 1_048_576;
  let bytes = 0;
  for await (const chunk of answer.body) {
    bytes += chunk.length;
    const half = bytes < whole / 2 ? 1 : 2;
    peaks[half] = Math.max(peaks[half], product.memory());
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const size = (bytes / 1_048_576).toFixed(1);
  const [before, first, second] = peaks.map((peak) => peak.toFixed(0));
  return `${seconds} s for ${size} MB; memory ${before} MB before, at most ${first} MB in the first half and ${second} MB in the second`;
}

/**
 * Measures on a database of its own: the examples, and the two surveys.
 * @returns a title and rows of what was measured, its value and what was promised
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-surveys-"));
  try {
    // The first start fills the database with the examples.
    await (await startProduct(folder)).stop();
    fill(join(folder, "inbreng.db"));
    const product = await startProduct(folder, PAGES_ANEW);
    try {
      return { title: "Surveys", rows: await rowsOf(product) };
    } finally {
      await product.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowsOf(product) {
  const page = await timed(product.base, "/vragenlijsten/bench-60/vragen/page6");
  const results = await timed(product.base, "/vragenlijsten/bench-20000/resultaten");
  return [
    {
      name: "page of a survey of 60 questions with 40 conditions",
      value: page,
      target: "under 50 ms",
    },
    { name: "results over 20,000 responses", value: results, target: "under 300 ms" },
    {
      name: "export of 20,000 x 60 as CSV",
      value: await exported(product, "antwoorden.csv"),
      target: "memory does not grow with it",
    },
    {
      name: "export of 20,000 x 60 as a workbook",
      value: await exported(product, "antwoorden.xlsx"),
      target: "memory does not grow with it",
    },
  ];
}

await tellWhenAlone(import.meta.url, measure);
