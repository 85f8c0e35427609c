/**
 * What PostgreSQL costs beside the file of SQLite, and what a second process brings: the same pages and submissions with each,
 * one after the other, on fresh examples. The load, the database and the processes share the cores of this machine.
 *
 * `node tests/bench/features/databases.mjs` measures this alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../runner/postgres-server.mjs";
import { CLIENTS, askExpecting, measure as measureLoad, openAgent } from "../load.mjs";
import { summarize } from "../report.mjs";
import { productScenarios, readFilledSurvey } from "../scenarios.mjs";
import { startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";

const MEASURED = ["home, kept", "home, with a cookie", "submission, page and POST"];
const SECONDS = 4;
const ROUNDS = 3;
/** Visitors of one process and of one round have numbers of their own. */
const NUMBERS = 10_000;

async function filledSurvey(base) {
  const agent = openAgent();
  const filled = await readFilledSurvey(base, (step) => askExpecting(agent, base, step));
  agent.destroy();
  return filled;
}

/** Puts all processes under load together; gives the sum of their speeds and the slowest of their times. */
async function measureTogether(bases, name, filled, round) {
  const each = bases.map((base, place) => {
    const { visits } = productScenarios(base, filled).find((scenario) => scenario.name === name);
    const first = (round * bases.length + place) * NUMBERS;
    const clients = CLIENTS / bases.length;
    return measureLoad(base, SECONDS, (number) => visits(first + number), clients);
  });
  const speeds = await Promise.all(each);
  const slowest = (key) => Math.max(...speeds.map((speed) => speed[key]));
  return {
    perSecond: speeds.reduce((sum, { perSecond }) => sum + perSecond, 0),
    ...{ p50: slowest("p50"), p95: slowest("p95"), p99: slowest("p99"), loop: 0 },
  };
}

/** Speeds of `processes` processes on one database, by what was measured; the first round warms them up. */
async function speedsOn(settings, processes) {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-databases-"));
  const products = [];
  try {
    // One after the other: the first fills the database.
    while (products.length < processes) products.push(await startProduct(folder, settings));
    const bases = products.map(({ base }) => base);
    const filled = await filledSurvey(bases[0]);
    const speeds = new Map();
    for (const name of MEASURED) {
      const rounds = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const product of products) product.requireRunning();
        rounds.push(await measureTogether(bases, name, filled, round));
      }
      speeds.set(name, summarize(rounds.slice(1)));
    }
    return speeds;
  } finally {
    for (const product of products) await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(title, speeds, reference) {
  return MEASURED.map((name) => {
    const { perSecond, p50, p99, spread } = speeds.get(name);
    const share = Math.round((perSecond / reference.get(name).perSecond) * 100);
    const ofReference = speeds === reference ? "" : `, ${share} % of SQLite`;
    const times = `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;
    const value = `${perSecond.toFixed(0)} per second${ofReference}; ${times}; spread ${Math.round(spread * 100)} %`;
    return { name: `${title}: ${name}`, value };
  });
}

/** Measures each database; on a machine without PostgreSQL only what is there. */
export async function measure() {
  const sqlite = await speedsOn({}, 1);
  const rows = rowsOf("SQLite", sqlite, sqlite);
  for (const [title, processes] of [
    ["PostgreSQL, one process", 1],
    ["PostgreSQL, two processes", 2],
  ]) {
    const server = await startPostgres({ isDurable: true });
    if (server === null) {
      rows.push({ name: title, value: "not measured: there is no PostgreSQL on this machine" });
      continue;
    }
    try {
      const settings = { DATABASE_URL: server.address };
      rows.push(...rowsOf(title, await speedsOn(settings, processes), sqlite));
    } finally {
      await server.stop();
    }
  }
  return { title: "SQLite and PostgreSQL, 32 clients", rows };
}

await tellWhenAlone(import.meta.url, measure);
