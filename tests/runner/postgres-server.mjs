/**
 * A PostgreSQL server of the tests and the bench: the binaries of the machine, in a folder of their own, on a free port of this
 * machine only, as a user that is nobody else. It ends with the tests.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./port.mjs";
import { postgresPrograms } from "./postgres.mjs";

const PATIENCE = 30_000;

/**
 * A server that runs.
 *
 * @typedef {object} TestServer
 * @property {string} address its address with the database that every server has
 * @property {() => Promise<void>} kill ends it and every process of it in the middle of whatever it does, as a power cut does
 * @property {() => Promise<void>} startAgain starts it again where it was
 * @property {() => Promise<void>} stop
 */

/**
 * PostgreSQL refuses to run as root, where the tests of a container do: then it is the user of its package.
 *
 * @returns {{ uid?: number, gid?: number }}
 */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"));
  return line === null ? {} : { uid: Number(line[1]), gid: Number(line[2]) };
}

async function answers(address) {
  const client = new pg.Client({ connectionString: address });
  // A server that ends while it is asked says so here too.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What the tests write need not survive them, unless a test is about that. */
const FORGETFUL = ["fsync=off", "full_page_writes=off"];

function makeFolder(folder, home, user) {
  const data = join(home, "data");
  const how = ["-U", "inbreng", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
  const made = spawnSync(join(folder, "initdb"), ["-D", data, ...how], {
    ...user,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  return data;
}

/** The processes that another one has begun. */
function begunBy(pid) {
  const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return stdout.trim().split(/\s+/).map(Number).filter(Boolean);
}

function killAll(pids) {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
}

/**
 * Starts a server; null on a machine without PostgreSQL.
 *
 * @param {{ isDurable?: boolean }} options whether what it acknowledges is on the disk
 * @returns {Promise<TestServer | null>}
 */
export async function startPostgres({ isDurable = false } = {}) {
  const folder = postgresPrograms();
  if (folder === undefined) return null;
  const user = owner();
  const home = mkdtempSync(join(tmpdir(), "inbreng-postgres-"));
  if ("uid" in user) chownSync(home, user.uid, user.gid);
  const data = makeFolder(folder, home, user);
  const port = await freePort();
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${home}`,
    "max_connections=60",
    ...(isDurable ? [] : FORGETFUL),
  ].flatMap((setting) => ["-c", setting]);
  const address = `postgres://inbreng@127.0.0.1:${port}/postgres`;
  const begin = async () => {
    const program = join(folder, "postgres");
    const server = spawn(program, ["-D", data, ...settings], { ...user, stdio: "ignore" });
    const ended = once(server, "exit");
    const until = Date.now() + PATIENCE;
    while (!(await answers(address))) {
      if (Date.now() > until) throw new Error("PostgreSQL does not start");
      await pause(100);
    }
    return { server, ended };
  };
  let present = await begin();
  return {
    address,
    kill: async () => {
      const { pid } = present.server;
      if (pid === undefined) throw new Error("PostgreSQL does not run");
      killAll([pid, ...begunBy(pid)]);
      await present.ended;
    },
    startAgain: async () => {
      present = await begin();
    },
    stop: async () => {
      present.server.kill("SIGINT");
      await present.ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
