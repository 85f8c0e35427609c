/**
 * How quick the figures are, on made-up participation of the size of a region over ten years: the accounting, the
 * protection of a table against everything published before, and the pages that rest on both.
 *
 * `node tests/bench/features/figures.mjs` measures this alone.
 */
import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { tsImport } from "tsx/esm/api";
import { root } from "../../../prepare.mjs";
import { median } from "../report.mjs";
import { PAGES_ANEW, startProduct } from "../servers.mjs";
import { tellWhenAlone } from "./alone.mjs";
import { publicationBeside, putSnapshotsBefore } from "./publication.mjs";

const SIZE = { rounds: 40, people: 20_000 };
const REPEATS = 7;
const VISITS = 15;
/** Beside a publication the slowest of a hundred visits may take so many times as long, for the machine has work to do. */
const BESIDE = 2;

function row(name, milliseconds, target) {
  const value = `${milliseconds.toFixed(0)} ms`;
  return target === undefined ? { name, value } : { name, value, target: `under ${target} ms` };
}

/** Somebody of the staff who is signed in; gives the cookie. */
function signIn(databaseFile, role) {
  const sessionId = randomBytes(20).toString("hex");
  const id = createHash("sha256").update(sessionId).digest("hex");
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const database = new Database(databaseFile);
  database.pragma("busy_timeout = 5000");
  const body = database
    .prepare(`SELECT id FROM "Body" WHERE kind = 'advisoryCouncil' AND municipalityId IS NOT NULL`)
    .get();
  database
    .prepare(
      `INSERT INTO "StaffAccount" (id, email, displayName, role, bodyId, passwordHash, totpSecret)
       VALUES (?, ?, 'meting', ?, ?, '-', '-')`,
    )
    .run(role, `meting-${role}@voorbeeld.inbreng.nl`, role, body.id);
  database
    .prepare(
      `INSERT INTO "AuthSession" (id, staffId, expiresAt, startedAt) VALUES (?, ?, ?, CURRENT_TIMESTAMP)`,
    )
    .run(id, role, expiresAt);
  database.close();
  return `inbreng-staff=${sessionId}`;
}

/** Milliseconds of one visit after another: the first one after a pause, and the middle of the rest. */
async function visitMilliseconds(base, path, headers = {}) {
  const times = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const began = performance.now();
    const answer = await fetch(new URL(path, base), { headers });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    times.push(performance.now() - began);
  }
  const [first, ...rest] = times;
  return { first, rest: median(rest) };
}

async function measurePages(folder, growingSnapshots) {
  const databaseFile = join(folder, "inbreng.db");
  const { rounds, people } = SIZE;
  // The people are made under the key that the product is started with.
  const keyFile = join(folder, "secret.key");
  execFileSync(
    process.execPath,
    ["prisma/tools/run.mjs", "simulate", "--rounds", `${rounds}`, "--people", `${people}`],
    {
      cwd: root,
      env: { ...process.env, DATABASE_FILE: databaseFile, SECRET_KEY_FILE: keyFile },
      stdio: "ignore",
    },
  );
  const cookie = signIn(databaseFile, "advisoryCouncil");
  const administrator = signIn(databaseFile, "administrator");
  const slug = `simulatie-a-${rounds}`;
  putSnapshotsBefore(databaseFile, slug, growingSnapshots);
  const product = await startProduct(folder, PAGES_ANEW);
  try {
    const newest = `/rondes/${slug}/cijfers`;
    await visitMilliseconds(product.base, "/hulp");
    const across = await visitMilliseconds(product.base, "/cijfers");
    const figures = await visitMilliseconds(product.base, newest);
    const council = await visitMilliseconds(product.base, "/werkplek/adviesraad", {
      Cookie: cookie,
    });
    const publication = await publicationBeside(product.base, slug, administrator);
    const ratio = publication.beside / publication.alone;
    return [
      row("figures across rounds (`/cijfers`)", across.rest, 100),
      row("the same, the first visit after a start, before a job counts", across.first, 200),
      row(
        "freezing figures with ten snapshots before them, while 32 visitors ask for `/`",
        publication.longest,
        2_000,
      ),
      {
        name: `p99 of \`/\` beside ${publication.times} such publications, as a share of alone`,
        value: `${ratio.toFixed(2)} (${publication.beside.toFixed(0)} to ${publication.alone.toFixed(0)} ms)`,
        target: `under ${BESIDE}`,
      },
      row("figures of one round", figures.rest, 100),
      row("dashboard of a council", council.rest, 100),
    ];
  } finally {
    await product.stop();
  }
}

/** Measures the figures; the rows say what was measured, how long it took and what was asked for. */
export async function measure() {
  const { accountingMilliseconds, growingSnapshots, protectionMilliseconds } = await tsImport(
    "./figures-work.ts",
    import.meta.url,
  );
  const accounting = await accountingMilliseconds(SIZE, REPEATS);
  const protection = await protectionMilliseconds();
  const folder = mkdtempSync(join(tmpdir(), "inbreng-bench-figures-"));
  try {
    return {
      title: `Figures of ${SIZE.rounds} rounds with ${SIZE.people} people and 100 counts from documents`,
      rows: [
        row("accounting of all rounds together and of each", median(accounting), 200),
        row(
          "protecting a table of 14 x 6 and attacking it with ten earlier ones",
          median(protection),
          2_000,
        ),
        ...(await measurePages(folder, growingSnapshots)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await tellWhenAlone(import.meta.url, measure);
