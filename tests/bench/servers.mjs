/** Starts and stops the servers that are compared, each in its own process and on a port that was free. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPages, buildTools, generateClient, root } from "../../prepare.mjs";
import { freePort } from "../runner/port.mjs";

const PATIENCE = 120_000;
/** So many letters of what a server says are kept, for when it does not answer. */
const MOST_SAID = 2_000;
/** So many ports are tried when strangers keep taking the free ones. */
const PORT_TRIES = 3;

async function answers(base) {
  try {
    const answer = await fetch(base, { redirect: "manual" });
    await answer.arrayBuffer();
    return answer.status < 500;
  } catch {
    return false;
  }
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Refuses to measure what was not started here. */
function requireRunning(child, base) {
  if (child.exitCode === null && child.signalCode === null) return;
  throw new Error(`The server for ${base} stopped (${child.exitCode ?? child.signalCode})`);
}

/**
 * A process that serves at `base`; gives it back when it answers, with the milliseconds that took.
 * @throws when it ends or does not answer, and when somebody else answers in its place
 */
export async function startServer(parameters, environment, base) {
  const began = performance.now();
  // Nobody else knows it: whoever tells its measurements for it is the process that was started here.
  const secret = randomUUID();
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: { ...process.env, ...environment, METRICS_TOKEN: secret },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (part) => (said = `${said}${part}`.slice(-MOST_SAID)));
  try {
    while (!(await answers(base))) {
      requireRunning(child, base);
      if (performance.now() - began > PATIENCE) {
        throw new Error(`No answer from ${base}; its last words were:\n${said}`);
      }
      await wait(10);
    }
    const startMilliseconds = performance.now() - began;
    requireRunning(child, base);
    await eventLoopDelay(base, secret);
    return { base, startMilliseconds, ...handle(child, base, secret) };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

/** Starts on a free port; on another one when somebody took it first. */
async function startOnFreePort(parametersFor) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const base = `http://127.0.0.1:${port}/`;
    // The port was free a moment ago: whoever answers before the process is there is a stranger.
    if (!(await answers(base))) {
      const { parameters, environment } = parametersFor(port);
      return startServer(parameters, environment, base);
    }
    if (attempt === PORT_TRIES) throw new Error("Another program answers on every free port");
  }
}

/** Seconds by which one in a hundred turns of the event loop comes too late, from what `/metrics` says. */
const EVENT_LOOP_P99 = /^nodejs_eventloop_lag_p99_seconds (\S+)$/m;

/**
 * The 99th percentile of the delay of a server's event loop since the last time somebody asked, in milliseconds. It
 * contains the ten milliseconds between two looks.
 */
async function eventLoopDelay(base, secret) {
  const headers = { Authorization: `Bearer ${secret}` };
  const answer = await fetch(new URL("/metrics", base), { headers });
  const found = EVENT_LOOP_P99.exec(await answer.text());
  if (!answer.ok || found === null) throw new Error(`Somebody else answers at ${base}`);
  const milliseconds = Number(found[1]) * 1_000;
  // It contains the step of the measurement: none at all means that nobody measures.
  if (!(milliseconds > 0)) throw new Error(`${base} tells no delay of its event loop`);
  return milliseconds;
}

function handle(child, base, secret) {
  return {
    /** Ends the measurement when the server is no longer there. */
    requireRunning: () => requireRunning(child, base),
    /** Resident memory in megabytes, where the system tells it (Linux). */
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    },
    eventLoopDelay: () => eventLoopDelay(base, secret),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) {
          resolve();
          return;
        }
        child.once("exit", resolve);
        child.kill("SIGTERM");
      }),
  };
}

/** Setting under which every page is made anew: for whoever measures how long that takes. */
export const PAGES_ANEW = { PAGE_CACHE_MEGABYTES: "0" };

/** What `npm start` gives to Node: its flags and the program. */
function startParameters() {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return scripts.start.split(" ").slice(1);
}

/**
 * The product as it is shipped, on its own database in `folder`.
 * @param {string} folder
 * @param {Record<string, string>} settings of the environment, besides those every measurement needs
 */
export async function startProduct(folder, settings = {}) {
  // A start builds what has changed since: done before, so that the time of a start is that of starting.
  for (const prepare of [generateClient, buildTools, buildPages]) await prepare();
  return startOnFreePort((port) => ({
    parameters: startParameters(),
    environment: {
      PORT: String(port),
      DATABASE_FILE: join(folder, "inbreng.db"),
      SECRET_KEY_FILE: join(folder, "secret.key"),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      // The load comes from one machine; the addresses of its visitors stand in the header a proxy would set.
      TRUST_PROXY: "1",
      LOG_LEVEL: "error",
      ...settings,
    },
  }));
}

/** The yardstick: the bare server of `reference-server.mjs`. */
export function startReference(folder) {
  const program = join("tests", "bench", "reference-server.mjs");
  return startOnFreePort((port) => ({
    parameters: [program, folder, String(port)],
    environment: {},
  }));
}
