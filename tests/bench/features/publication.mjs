/**
 * Whether the site waits for a publication of figures: the start page is asked for all the time, alone and while the desk
 * freezes the figures of a round with ten snapshots before it, again and again.
 */
import { createHash, randomUUID } from "node:crypto";
import Database from "better-sqlite3";
import { measure } from "../load.mjs";

const SECONDS = 6;
const EARLIER = 10;

/** How many people of each role live where, as the product counts them. */
function countsOf(database, slug) {
  const rows = database
    .prepare(
      `SELECT p."role", COALESCE(m."slug", '-') AS municipality, COUNT(DISTINCT p."personKey") AS people
       FROM "Participation" p JOIN "Round" r ON r."id" = p."roundId"
       LEFT JOIN "Municipality" m ON m."id" = p."municipalityId"
       WHERE r."slug" = ? AND p."state" = 'counted' GROUP BY 1, 2`,
    )
    .all(slug);
  const rowNames = database.prepare(`SELECT "slug" FROM "Municipality" ORDER BY "name"`).pluck();
  return { rows, municipalities: [...rowNames.all(), "-"] };
}

/** Puts ten snapshots before the one that is going to be frozen, of a round that grew evenly. */
export function putSnapshotsBefore(databaseFile, slug, growingSnapshots) {
  const database = new Database(databaseFile);
  database.pragma("busy_timeout = 5000");
  const { rows, municipalities } = countsOf(database, slug);
  const contents = growingSnapshots({ slug, rows, municipalities, snapshots: EARLIER });
  const { id } = database.prepare(`SELECT "id" FROM "Round" WHERE "slug" = ?`).get(slug);
  database.prepare(`DELETE FROM "FigureSnapshot" WHERE "roundId" = ?`).run(id);
  const insert = database.prepare(
    `INSERT INTO "FigureSnapshot" (id, roundId, kind, number, definitionVersion, content, hash, publishedAt)
     VALUES (?, ?, 'roleByMunicipality', ?, '2', ?, ?, ?)`,
  );
  for (const [index, { content, takenAt }] of contents.entries()) {
    const hash = createHash("sha256").update(content).digest("hex");
    insert.run(randomUUID(), id, index + 1, content, hash, takenAt);
  }
  database.close();
}

function* startPage() {
  yield { path: "/" };
}

async function freeze(base, slug, cookie) {
  const answer = await fetch(new URL(`/werkplek/rondes/${slug}`, base), {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookie, Origin: new URL(base).origin },
    body: new URLSearchParams({ intent: "freeze" }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/**
 * Milliseconds at the 99th percentile of the start page, alone and beside publications, and how long those took.
 * @throws when nothing was published: then the figures would say nothing
 */
export async function publicationBeside(base, slug, cookie) {
  await measure(base, 2, startPage);
  const alone = await measure(base, SECONDS, startPage);
  const took = [];
  const statuses = [];
  let isDone = false;
  const publishing = (async () => {
    while (!isDone) {
      const began = performance.now();
      // The first one is frozen; those after it are prepared the same way, and then refused for coming too soon.
      statuses.push(await freeze(base, slug, cookie));
      took.push(performance.now() - began);
    }
  })();
  const beside = await measure(base, SECONDS, startPage);
  isDone = true;
  await publishing;
  if (statuses[0] !== 303) throw new Error(`The figures were not frozen (${statuses.join(", ")})`);
  return { alone: alone.p99, beside: beside.p99, longest: Math.max(...took), times: took.length };
}
