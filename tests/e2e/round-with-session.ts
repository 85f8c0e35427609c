/** A round of a test alone, with a session people can still sign up for, put straight into the database of the running server. */
import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { z } from "zod";
import { dayFromNow } from "../support/days";
import { serverEnvironment } from "../support/e2e-server";

const BUSY_TIMEOUT = 5_000;
const HOUR = 3_600_000;
const LIKE_ROUND = "prioritaire-opgave-jeugd";
const LIKE_SESSION = "wat-maakt-een-plek-een-thuis";

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
type Row = z.output<typeof rowSchema>;

function inDatabase<Result>(work: (database: Database.Database) => Result): Result {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: BUSY_TIMEOUT });
  try {
    // What begins with reading could not write any more once the server wrote in between.
    return database.transaction(() => work(database)).immediate();
  } finally {
    database.close();
  }
}

function insert(database: Database.Database, table: string, row: Row): void {
  const names = Object.keys(row);
  const columns = names.map((name) => `"${name}"`).join(", ");
  const places = names.map((name) => `@${name}`).join(", ");
  database.prepare(`INSERT INTO "${table}" (${columns}) VALUES (${places})`).run(row);
}

/** A row like one of the examples, with other values here and there. */
function copy(
  database: Database.Database,
  table: string,
  like: readonly [column: string, value: unknown],
  values: Row,
): Row {
  const [column, value] = like;
  const found = database.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).get(value);
  const row = rowSchema.parse(found);
  insert(database, table, { ...row, ...values });
  return row;
}

/** Somebody who was at the session, as their browser says who they are. */
type Registrant = { cookie: string };

export interface RoundWithSession {
  slug: string;
  session: string;
  /** Lets the session be over: everybody who signed up was there, and so were so many others. */
  letItBeOver: (others: number) => Registrant[];
}

/** Makes the round, closed and not yet reported back, and its session. */
export function roundWithSession(): RoundWithSession {
  const id = `e2e-${randomBytes(4).toString("hex")}`;
  inDatabase((database) => {
    const title = `Ronde ${id}`;
    copy(database, "Round", ["slug", LIKE_ROUND], {
      ...{ id, slug: id, title, titleEn: null, officialTitle: null, officialTitleEn: null },
      ...{ state: "closed", secret: randomBytes(32).toString("base64url") },
    });
    const found = database.prepare(`SELECT "activityId" FROM "Session" WHERE "slug" = ?`);
    const { activityId } = z.object({ activityId: z.string() }).parse(found.get(LIKE_SESSION));
    copy(database, "Activity", ["id", activityId], { id, roundId: id });
    copy(database, "Session", ["slug", LIKE_SESSION], {
      ...{ id, slug: id, roundId: id, activityId: id, title: `Gesprek ${id}`, titleEn: null },
    });
  });
  return {
    slug: id,
    session: id,
    letItBeOver: (others) =>
      inDatabase((database) => {
        const [start, end] = [3, 1].map((hours) =>
          new Date(Date.now() - hours * HOUR).toISOString(),
        );
        database
          .prepare(
            `UPDATE "Session" SET "startsAt" = ?, "endsAt" = ?, "state" = 'ended' WHERE "id" = ?`,
          )
          .run(start, end, id);
        database.prepare(`UPDATE "SignUp" SET "state" = 'attended' WHERE "sessionId" = ?`).run(id);
        return Array.from({ length: others }, (_none, index) => registrant(database, id, index));
      }),
  };
}

function registrant(database: Database.Database, sessionId: string, index: number): Registrant {
  const cookie = randomBytes(20).toString("hex");
  const id = `${sessionId}-${index}`;
  insert(database, "Person", { id, codeHash: id, createdOn: dayFromNow(0).slice(0, 7) });
  insert(database, "AuthSession", {
    id: createHash("sha256").update(cookie).digest("hex"),
    personId: id,
    expiresAt: new Date(Date.now() + HOUR).toISOString(),
  });
  insert(database, "SignUp", {
    ...{ id, sessionId, personId: id, role: "youth", state: "attended" },
    ...{ position: 100 + index, cancelTokenHash: id },
  });
  return { cookie: `inbreng-participant=${cookie}` };
}

/** Runs the job that counts what people say of promises, in a process of its own. */
export async function countExperiencesNow(): Promise<void> {
  const command = ["--import", "tsx", join("tests", "e2e", "count-experiences.ts")];
  await promisify(execFile)(process.execPath, command, {
    env: { ...process.env, ...serverEnvironment, NODE_ENV: "production" },
  });
}
