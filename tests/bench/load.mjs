/** Puts a server under load: a fixed number of clients, each asking again as soon as it has its answer. */
import { Agent, request as sendRequest } from "node:http";

/** @typedef {{ method?: string, path: string, headers?: Record<string, string>, body?: string, expect?: number[] }} Ask */

/** So many clients ask at the same time. */
export const CLIENTS = 32;

/** Sends one request and reads the answer whole; gives status, headers and text. */
export function ask(agent, base, { method = "GET", path, headers = {}, body }) {
  const { hostname, port } = new URL(base);
  const length = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const request = sendRequest(
      { agent, hostname, port, method, path, headers: { ...headers, ...length } },
      (response) => {
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          resolve({ status: response.statusCode, headers: response.headers, text });
        });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** Connections as browsers behind a proxy have them: open, and used again. */
export function openAgent() {
  return new Agent({ keepAlive: true, maxSockets: CLIENTS });
}

/** Value below which the given share of the sorted numbers lies. */
function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Keeps clients busy for `seconds`; each repeats the steps that `nextVisit` gives for its number.
 *
 * A visit is one request or a row of them; its time is that of the whole row. An answer with another status than
 * expected ends the measurement: figures of error pages mean nothing.
 *
 * @param {string} base address of the server
 * @param {number} seconds length of the measurement
 * @param {(number: number) => Generator<Ask, void, { status: number, text: string }>} nextVisit
 * @param {number} clients how many ask at the same time
 * @returns visits per second, and the 50th, 95th and 99th percentile of their time in milliseconds
 */
export async function measure(base, seconds, nextVisit, clients = CLIENTS) {
  const agent = openAgent();
  const times = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  let number = 0;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await visit(agent, base, nextVisit(number++));
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((left, right) => left - right);
  return {
    perSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

/** Milliseconds after which a visit that was asked for beside a measurement has to be answered. */
const PATIENCE = 30_000;

/**
 * Makes visits at a fixed pace beside a measurement, whether earlier ones are answered or not.
 *
 * @param {string} base address of the server
 * @param {{ perSecond: number, visits: (number: number) => Generator<Ask, void, { status: number, text: string }> }} pace
 * @returns `stop`, which waits for the last answer and throws what went wrong
 */
export function keepAsking(base, { perSecond, visits }) {
  const agent = openAgent();
  const asked = [];
  const timer = setInterval(() => {
    const answered = visit(agent, base, visits(asked.length));
    // Whoever stops hears of a failure.
    answered.catch(() => undefined);
    asked.push(answered);
  }, 1_000 / perSecond);
  return {
    stop: async () => {
      clearInterval(timer);
      const limit = AbortSignal.timeout(PATIENCE);
      await Promise.race([
        Promise.all(asked),
        new Promise((_resolve, reject) =>
          limit.addEventListener("abort", () => reject(limit.reason)),
        ),
      ]);
      agent.destroy();
    },
  };
}

/** Asks, and refuses an answer with another status than the step expects. */
export async function askExpecting(agent, base, step) {
  const answer = await ask(agent, base, step);
  const expected = step.expect ?? [200];
  if (expected.includes(answer.status)) return answer;
  const what = `${step.method ?? "GET"} ${step.path}`;
  throw new Error(`${what} answered ${answer.status}, not ${expected.join(" or ")}`);
}

/** Makes one visit: each step may use the answer to the step before. */
export async function visit(agent, base, steps) {
  let step = steps.next();
  while (!step.done) step = steps.next(await askExpecting(agent, base, step.value));
}
