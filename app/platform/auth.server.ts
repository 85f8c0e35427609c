/**
 * Sign-in sessions of staff and participants. Lucia is known to this file alone: its package is frozen upstream, and
 * its own Prisma adapter does not fit this Prisma, so the adapter is written here.
 */
import { Lucia, TimeSpan, generateIdFromEntropySize, verifyRequestOrigin } from "lucia";
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import { secureCookies, sessionCookieName, sessionIdOf } from "./cookie.server";
import type { BrowserSessions, SessionOwner } from "./cookie.server";
import { DatabaseUnavailable } from "./database-trouble.server";
import { database, inTransaction } from "./db.server";
import type { Transaction } from "./db.server";
import { env, publicUrl } from "./env.server";
import { amsterdamDay } from "./events.server";
import { sha256 } from "./secret.server";
import { insertRows } from "./statements.server";

const STAFF_HOURS = 8;
const PARTICIPANT_HOURS = 12;
/** However much somebody of the staff does, after a working day they sign in again. */
const MOST_STAFF_HOURS = 12;
const HOUR_IN_MILLISECONDS = 3_600_000;

/** The moment after which a session that began then is over, whatever is done with it. */
function endOf(owner: SessionOwner, startedAt: Date): Date {
  const hours = owner === "staff" ? MOST_STAFF_HOURS : env().PARTICIPANT_SESSION_DAYS * 24;
  return new Date(startedAt.getTime() + hours * HOUR_IN_MILLISECONDS);
}
/** As many random bytes as Lucia itself takes for the id of a session. */
const SESSION_BYTES = 25;

/** Stores only the SHA-256 of a session id: a copy of the database signs nobody in. */
function sessionAdapter(owner: SessionOwner): Adapter {
  const column = owner === "staff" ? "staffId" : "personId";
  const asSession = (
    row: {
      staffId: string | null;
      personId: string | null;
      expiresAt: Date;
      startedAt: Date | null;
    },
    id: string,
  ): DatabaseSession | null => {
    const userId = row[column];
    // What began before this was written down began at the latest when it was last renewed.
    const end = endOf(owner, row.startedAt ?? row.expiresAt);
    const expiresAt = end < row.expiresAt ? end : row.expiresAt;
    return userId ? { id, userId, expiresAt, attributes: {} } : null;
  };
  return {
    async getSessionAndUser(sessionId) {
      const client = await database();
      const row = await client.authSession.findUnique({ where: { id: sha256(sessionId) } });
      const session = row ? asSession(row, sessionId) : null;
      const user: DatabaseUser | null = session ? { id: session.userId, attributes: {} } : null;
      return [session, user];
    },
    async getUserSessions(userId) {
      const client = await database();
      const rows = await client.authSession.findMany({
        where: { [column]: userId },
        orderBy: [{ expiresAt: "desc" }, { id: "asc" }],
        take: MOST_SHOWN,
      });
      return rows.flatMap((row) => asSession(row, row.id) ?? []);
    },
    async setSession(session) {
      const data = {
        id: sha256(session.id),
        [column]: session.userId,
        expiresAt: session.expiresAt,
        startedAt: new Date(),
      };
      await inTransaction((transaction) => insertRows(transaction, "AuthSession", [data]));
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await inTransaction((transaction) =>
        transaction.authSession.updateMany({
          where: { id: sha256(sessionId) },
          data: { expiresAt },
        }),
      );
    },
    async deleteSession(sessionId) {
      await inTransaction((transaction) =>
        transaction.authSession.deleteMany({ where: { id: sha256(sessionId) } }),
      );
    },
    async deleteUserSessions(userId) {
      await inTransaction((transaction) =>
        transaction.authSession.deleteMany({ where: { [column]: userId } }),
      );
    },
    async deleteExpiredSessions() {
      await inTransaction((transaction) =>
        transaction.authSession.deleteMany({ where: { expiresAt: { lt: new Date() } } }),
      );
    },
  };
}

function luciaFor(owner: SessionOwner, hours: number): Lucia {
  return new Lucia(sessionAdapter(owner), {
    sessionExpiresIn: new TimeSpan(hours, "h"),
    sessionCookie: {
      name: sessionCookieName(owner),
      expires: true,
      attributes: { secure: secureCookies(), sameSite: "lax", path: "/" },
    },
  });
}

let instances: Record<SessionOwner, Lucia> | undefined;

function lucia(owner: SessionOwner): Lucia {
  instances ??= {
    staff: luciaFor("staff", STAFF_HOURS),
    participant: luciaFor("participant", PARTICIPANT_HOURS),
  };
  return instances[owner];
}

/**
 * Starts a session.
 * @returns the value for a `Set-Cookie` header
 */
export async function startSession(owner: SessionOwner, id: string): Promise<string> {
  return inTransaction((transaction) => startSessionIn(transaction, owner, id));
}

/**
 * Starts a session in the transaction that makes its owner: a first contribution is then one commit, not two.
 * @returns the value for a `Set-Cookie` header
 */
export async function startSessionIn(
  transaction: Transaction,
  owner: SessionOwner,
  id: string,
): Promise<string> {
  // The same clock by which Lucia ends it.
  const startedAt = new Date();
  const hours = owner === "staff" ? STAFF_HOURS : PARTICIPANT_HOURS;
  const sessionId = generateIdFromEntropySize(SESSION_BYTES);
  await insertRows(transaction, "AuthSession", [
    {
      id: sha256(sessionId),
      [owner === "staff" ? "staffId" : "personId"]: id,
      startedAt,
      expiresAt: new Date(startedAt.getTime() + hours * HOUR_IN_MILLISECONDS),
    },
  ]);
  return lucia(owner).createSessionCookie(sessionId).serialize();
}

/** The day that was written down for each session of staff by this process, so that a day costs one write. */
let noted = { day: "", keys: new Set<string>() };

/** Writes down on which day a session of staff was used. A database that takes no change now keeps nobody from reading. */
async function noteUse(key: string, day: string): Promise<void> {
  if (noted.day !== day) noted = { day, keys: new Set() };
  if (noted.keys.has(key)) return;
  noted.keys.add(key);
  try {
    await inTransaction((transaction) =>
      transaction.authSession.updateMany({ where: { id: key }, data: { usedOn: day } }),
    );
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    noted.keys.delete(key);
  }
}

/** Who the request's cookie belongs to, when its session is still valid. */
export async function sessionOwner(
  owner: SessionOwner,
  request: Request,
): Promise<string | undefined> {
  const sessionId = sessionIdOf(owner, request);
  if (!sessionId) return undefined;
  const { session } = await lucia(owner).validateSession(sessionId);
  if (session && owner === "staff") await noteUse(sha256(sessionId), amsterdamDay(new Date()));
  return session?.userId;
}

/**
 * Ends a session.
 * @param sessionId as `sessionIdOf` reads it
 * @returns the `Set-Cookie` value that removes the cookie
 */
export async function endSession(owner: SessionOwner, sessionId: string | null): Promise<string> {
  if (sessionId !== null) await lucia(owner).invalidateSession(sessionId);
  return lucia(owner).createBlankSessionCookie().serialize();
}

/**
 * Ends every session of a browser: whoever leaves it leaves it whole.
 * @returns the `Set-Cookie` values that remove their cookies
 */
export async function endSessionsOf(sessions: BrowserSessions): Promise<string[]> {
  return [
    await endSession("participant", sessions.participant),
    await endSession("staff", sessions.staff),
  ];
}

/** Removes sessions that have run out; a job calls this daily. */
export async function removeExpiredSessions(): Promise<void> {
  await lucia("staff").deleteExpiredSessions();
}

/** Whether a request that changes something comes from a page of this very service. */
export function comesFromHere(request: Request): boolean {
  const origin = request.headers.get("Origin");
  const host = request.headers.get("Host");
  if (!origin) return false;
  const allowed = [new URL(publicUrl()).host, ...(host ? [host] : [])];
  return verifyRequestOrigin(origin, allowed);
}

/** Ends every session of a member of staff, inside the transaction that changes what this person may do. */
export async function endStaffSessions(transaction: Transaction, staffId: string): Promise<void> {
  await transaction.authSession.deleteMany({ where: { staffId } });
}

/** A browser in which a member of staff is signed in; `key` is the hash of its session, which opens nothing. */
export type SessionOfStaff = {
  key: string;
  startedAt: Date | null;
  /** The last day in Amsterdam on which it was used: no finer than that, and no address. */
  usedOn: string | null;
  isThis: boolean;
};

/** So many browsers are listed; "everywhere" ends the others too. */
const MOST_SHOWN = 50;

/** Where a member of staff is signed in, the newest first. */
export async function staffSessions(
  staffId: string,
  sessionId: string | null,
  now: Date,
): Promise<SessionOfStaff[]> {
  const client = await database();
  const rows = await client.authSession.findMany({
    where: { staffId, expiresAt: { gt: now } },
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
    take: MOST_SHOWN,
    select: { id: true, startedAt: true, usedOn: true },
  });
  const own = sessionId === null ? "" : sha256(sessionId);
  return rows
    .filter(({ startedAt }) => startedAt === null || endOf("staff", startedAt) > now)
    .map(({ id, startedAt, usedOn }) => ({ key: id, startedAt, usedOn, isThis: id === own }));
}

/** Ends one session of a member of staff, by its key; one that has ended is no mistake. */
export async function endStaffSession(
  transaction: Transaction,
  staffId: string,
  key: string,
): Promise<void> {
  await transaction.authSession.deleteMany({ where: { staffId, id: key } });
}

/** Ends every session of somebody but the one of this browser. */
export async function endOtherSessions(
  transaction: Transaction,
  owner: SessionOwner,
  ownerId: string,
  sessionId: string | null,
): Promise<void> {
  const own = sessionId === null ? "" : sha256(sessionId);
  const column = owner === "staff" ? "staffId" : "personId";
  await transaction.authSession.deleteMany({ where: { [column]: ownerId, id: { not: own } } });
}

/** Whether a session that a request came with is still there: another request may have ended it meanwhile. */
export async function isSessionIn(
  transaction: Transaction,
  sessionId: string | null,
): Promise<boolean> {
  if (sessionId === null) return false;
  return (await transaction.authSession.count({ where: { id: sha256(sessionId) } })) === 1;
}
