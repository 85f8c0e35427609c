/** A round that waits for its answer, put straight into the database of the running server: closed, with one theme. */
import { createHash, randomBytes } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import Database from "better-sqlite3";
import { z } from "zod";
import { baseURL, serverEnvironment } from "../support/e2e-server";

const BUSY_TIMEOUT = 5_000;
const HOUR = 3_600_000;
const idRow = z.object({ id: z.string() });
const countRow = z.object({ count: z.number() });

function withDatabase<T>(work: (database: Database.Database) => T): T {
  const database = new Database(serverEnvironment.DATABASE_FILE, { timeout: BUSY_TIMEOUT });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

type Insert = (table: string, row: Record<string, string | number | null>) => void;

function inserterOf(database: Database.Database): Insert {
  return (table, row) => {
    const names = Object.keys(row);
    const columns = names.map((name) => `"${name}"`).join(", ");
    const values = names.map((name) => `@${name}`).join(", ");
    database.prepare(`INSERT INTO "${table}" (${columns}) VALUES (${values})`).run(row);
  };
}

/** A person of this test alone, with a confirmed address; the browser is theirs from now on. */
async function newPerson(context: BrowserContext, mark: string): Promise<string> {
  const personId = `e2e-${mark}`;
  const sessionId = randomBytes(20).toString("hex");
  const now = new Date().toISOString();
  withDatabase((database) => {
    const insert = inserterOf(database);
    insert("Person", { id: personId, codeHash: `code-${mark}`, createdOn: now.slice(0, 10) });
    insert("ContactAddress", {
      id: personId,
      personId,
      email: `${mark}@voorbeeld.inbreng.nl`,
      confirmedAt: now,
    });
    insert("AuthSession", {
      id: createHash("sha256").update(sessionId).digest("hex"),
      personId,
      expiresAt: new Date(Date.now() + HOUR).toISOString(),
    });
  });
  await context.addCookies([{ name: "inbreng-participant", value: sessionId, url: baseURL }]);
  return personId;
}

export type WaitingRound = {
  slug: string;
  title: string;
  theme: string;
  /** What its theme quotes. */
  said: string;
  personId: string;
};

/** Makes the round and a person, with a proposal of theirs that its theme rests on; they follow the round. */
export async function waitingRound(context: BrowserContext): Promise<WaitingRound> {
  const mark = randomBytes(4).toString("hex");
  const personId = await newPerson(context, mark);
  const id = `e2e-${mark}`;
  const title = `Ronde ${mark}`;
  const said = `Bouw dichtbij, zegt ${mark}.`;
  const now = new Date().toISOString();
  withDatabase((database) => {
    const body = idRow.parse(
      database.prepare(`SELECT "id" FROM "Body" WHERE "key" = 'ozjt'`).get(),
    );
    const insert = inserterOf(database);
    database.transaction(() => {
      insert("Round", {
        id,
        slug: id,
        title,
        question: "Hoe blijf je dichtbij wonen?",
        summary: "Over wonen.",
        scope: "regional",
        phase: "preparation",
        state: "closed",
        influenceLevel: "advise",
        deciderBodyId: body.id,
        answererBodyId: body.id,
        example: 1,
        opensAt: now,
        closesAt: now,
      });
      database
        .prepare(
          `INSERT INTO "RoundModerator" ("roundId", "staffId")
           SELECT ?, "id" FROM "StaffAccount" WHERE "email" = 'moderator@voorbeeld.inbreng.nl'`,
        )
        .run(id);
      insert("Theme", {
        id,
        slug: id,
        roundId: id,
        title: `Rode draad ${mark}`,
        summary: "Mensen willen dichtbij wonen.",
        state: "published",
        publishedAt: now,
      });
      insert("Proposal", {
        id,
        roundId: id,
        title: `Voorstel ${mark}`,
        body: said,
        publicTitle: `Voorstel ${mark}`,
        publicText: said,
        state: "published",
        role: "parent",
        publishedAt: now,
      });
      insert("ProposalAuthor", { proposalId: id, personId });
      const link = { id, themeId: id, kind: "proposal", proposalId: id, role: "parent" };
      insert("ThemeLink", { ...link, quote: said });
      insert("Follow", { id, personId, targetKind: "round", targetId: id });
    })();
  });
  return { slug: id, title, theme: `Rode draad ${mark}`, said, personId };
}

const ABOUT_REPORT = `"kind" = 'round.reportedBack' AND "about" = ? AND "personId" = ?`;

/** How many messages about this round being reported back wait for a person. */
export function messagesAbout(slug: string, personId: string): number {
  return withDatabase((database) => {
    const row = database
      .prepare(`SELECT COUNT(*) AS count FROM "OutboxMessage" WHERE ${ABOUT_REPORT}`)
      .get(slug, personId);
    return countRow.parse(row).count;
  });
}

const payloadRow = z.object({ payload: z.string() });
const payloadSchema = z.object({ unsubscribeUrl: z.string() });

/** The link that stops all messages, as it stands in the header of the message about this round. */
export function unsubscribeLink(slug: string, personId: string): string {
  return withDatabase((database) => {
    const row = database
      .prepare(`SELECT "payload" FROM "OutboxMessage" WHERE ${ABOUT_REPORT}`)
      .get(slug, personId);
    const { unsubscribeUrl } = payloadSchema.parse(JSON.parse(payloadRow.parse(row).payload));
    return unsubscribeUrl;
  });
}
