/**
 * A PostgreSQL server of the tests' own: the binaries of the machine, in a folder of their own, on a free port of this
 * machine only, as a user that is nobody else. It ends with the tests.
 */
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { withPostgres } from "../../prisma/tools/postgres";

const PACKAGED = "/usr/lib/postgresql";
const PATIENCE = 30_000;

/** A server that runs. */
export interface TestServer {
  /** Its address with the database that every server has. */
  address: string;
  stop: () => Promise<void>;
}

/** Where the programs of PostgreSQL are; undefined on a machine without. */
function programs(): string | undefined {
  const given = process.env["POSTGRES_BIN"];
  if (given !== undefined) return given;
  if (!existsSync(PACKAGED)) return undefined;
  const versions = readdirSync(PACKAGED).sort((one, other) => Number(other) - Number(one));
  return versions
    .map((version) => join(PACKAGED, version, "bin"))
    .find((folder) => existsSync(join(folder, "postgres")));
}

/** PostgreSQL refuses to run as root, where the tests of a container do: then it is the user of its package. */
function owner(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"));
  return line === null ? {} : { uid: Number(line[1]), gid: Number(line[2]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

async function answers(address: string): Promise<boolean> {
  return withPostgres(address, () => Promise.resolve(true)).catch(() => false);
}

/** Starts a server; null on a machine without PostgreSQL. */
export async function startPostgres(): Promise<TestServer | null> {
  const folder = programs();
  if (folder === undefined) return null;
  const user = owner();
  const home = mkdtempSync(join(tmpdir(), "inbreng-postgres-"));
  if ("uid" in user) chownSync(home, user.uid, user.gid);
  const data = join(home, "data");
  const made = spawnSync(
    join(folder, "initdb"),
    [
      "-D",
      data,
      "-U",
      "inbreng",
      "-A",
      "trust",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    { ...user, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${home}`,
    // What the tests write need not survive them.
    "fsync=off",
    "full_page_writes=off",
    "max_connections=60",
  ];
  const server = spawn(
    join(folder, "postgres"),
    ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    { ...user, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const address = `postgres://inbreng@127.0.0.1:${port}/postgres`;
  const until = Date.now() + PATIENCE;
  while (!(await answers(address))) {
    if (Date.now() > until) throw new Error("PostgreSQL does not start");
    await pause(100);
  }
  return {
    address,
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
