/**
 * The yardstick: what this machine can do with nothing in between. Bare `node:http` and better-sqlite3.
 *
 * `GET /` reads 50 rows with a prepared statement and writes them with a template string. `POST /` stores a response
 * with 12 answers in one transaction, as durably as the product does.
 */
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import Database from "better-sqlite3";

const [folder, port] = process.argv.slice(2);
const ROWS = 50;

const database = new Database(join(folder, "reference.db"));
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.pragma("foreign_keys = ON");
database.exec(`
  CREATE TABLE proposal (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL, state TEXT NOT NULL, day TEXT NOT NULL
  );
  CREATE TABLE response (id TEXT PRIMARY KEY, survey TEXT NOT NULL, role TEXT NOT NULL, day TEXT NOT NULL);
  CREATE TABLE answer (
    id TEXT PRIMARY KEY, response_id TEXT NOT NULL REFERENCES response (id), question TEXT NOT NULL,
    value TEXT NOT NULL, UNIQUE (response_id, question)
  );
`);

const addProposal = database.prepare(
  "INSERT INTO proposal (title, summary, state, day) VALUES (?, ?, 'published', ?)",
);
for (let number = 1; number <= 1_000; number += 1) {
  addProposal.run(
    `Proposal ${number} on living close to home`,
    `A few sentences in which somebody explains what should be different, and why it matters (${number}).`,
    `2026-0${(number % 9) + 1}-1${number % 10}`,
  );
}

const readProposals = database.prepare(
  `SELECT id, title, summary, state, day FROM proposal ORDER BY id DESC LIMIT ${ROWS}`,
);
const addResponse = database.prepare("INSERT INTO response VALUES (?, ?, ?, ?)");
const addAnswer = database.prepare("INSERT INTO answer VALUES (?, ?, ?, ?)");
const store = database.transaction((fields) => {
  const id = randomUUID();
  addResponse.run(id, "survey", fields.get("role") ?? "youth", "2026-11-21");
  for (const [name, value] of fields) {
    if (name.startsWith("answers.")) addAnswer.run(randomUUID(), id, name.slice(8), value);
  }
  return id;
});

function page() {
  const items = readProposals
    .all()
    .map(
      ({ id, title, summary, state, day }) =>
        `<li><h2><a href="/proposals/${id}">${title}</a></h2><p>${summary}</p><p>${state}, ${day}</p></li>`,
    );
  return `<!doctype html><html lang="en"><head><title>Proposals</title></head><body><ul>${items.join("")}</ul></body></html>`;
}

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();

/** The delay of this event loop since the last time somebody asked, in the words of the product. */
function metrics() {
  const text = `nodejs_eventloop_lag_p99_seconds ${delay.percentile(99) / 1e9}\n`;
  delay.reset();
  return text;
}

const server = createServer((request, response) => {
  if (request.url === "/metrics") {
    const isOwner = request.headers.authorization === `Bearer ${process.env.METRICS_TOKEN}`;
    response.writeHead(isOwner ? 200 : 404);
    response.end(isOwner ? metrics() : "");
    return;
  }
  if (request.method !== "POST") {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page());
    return;
  }
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const id = store(new URLSearchParams(Buffer.concat(parts).toString("utf8")));
    response.writeHead(303, { Location: `/responses/${id}` });
    response.end();
  });
});

server.listen(Number(port), "127.0.0.1");
server.once("error", (error) => {
  console.error(`The reference cannot listen: ${error.message}`);
  process.exit(1);
});
process.once("SIGTERM", () => server.close(() => process.exit(0)));
