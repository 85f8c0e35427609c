/** Starts and stops the servers that are compared, each in its own process. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../prepare.mjs";

const PATIENCE = 120_000;

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

/** A process that serves at `base`; gives it back when it answers, with the milliseconds that took. */
async function startServer(program, parameters, environment, base) {
  const began = performance.now();
  const child = spawn(program, parameters, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (!(await answers(base))) {
    if (child.exitCode !== null) throw new Error(`The server at ${base} stopped`);
    if (performance.now() - began > PATIENCE) throw new Error(`No answer from ${base}`);
    await wait(10);
  }
  return { base, startMilliseconds: performance.now() - began, ...handle(child) };
}

function handle(child) {
  return {
    /** Resident memory in megabytes, where the system tells it (Linux). */
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill("SIGTERM");
      }),
  };
}

/** What `npm start` gives to Node: its flags and the program. */
function startParameters() {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return scripts.start.split(" ").slice(1);
}

/** The product as it is shipped, on its own database in `folder`. */
export function startProduct(folder, port) {
  const base = `http://127.0.0.1:${port}`;
  const environment = {
    PORT: String(port),
    DATABASE_FILE: join(folder, "inbreng.db"),
    SECRET_KEY_FILE: join(folder, "secret.key"),
    PUBLIC_URL: base,
    // The load comes from one machine; the addresses of its visitors stand in the header a proxy would set.
    TRUST_PROXY: "1",
    LOG_LEVEL: "error",
  };
  return startServer(process.execPath, startParameters(), environment, `${base}/`);
}

/** The yardstick: the bare server of `reference-server.mjs`. */
export function startReference(folder, port) {
  const program = join("tests", "bench", "reference-server.mjs");
  return startServer(
    process.execPath,
    [program, folder, String(port)],
    {},
    `http://127.0.0.1:${port}/`,
  );
}
