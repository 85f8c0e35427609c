/** The desk of one session, as whoever moderates its round uses it over HTTP. */
import { unqueuedDatabase } from "~/platform/db.server";
import { asActor } from "./actors";
import { post, visit } from "./application";
import { EXAMPLE_MOMENT } from "./base-databases";
import { makeSession } from "./sessions";
import type { TestSession } from "./sessions";

const HOUR = 3_600_000;

const hoursFromNow = (hours: number) => new Date(EXAMPLE_MOMENT.getTime() + hours * HOUR);

/** The times of a session that is ten days away, by the clock of the examples. */
export const SOON = { startsAt: hoursFromNow(240), endsAt: hoursFromNow(242) };

/** The times of a session that ended two hours ago. */
export const OVER = { startsAt: hoursFromNow(-4), endsAt: hoursFromNow(-2) };

export const DESK = "/werkplek/bijeenkomsten";

type Fields = Record<string, string | string[]>;

export type SessionDesk = {
  session: TestSession;
  /** Address of the desk of this session. */
  here: string;
  cookie: string;
  get: (path: string, cookie?: string) => Promise<Response>;
  send: (path: string, fields: Fields, cookie?: string) => Promise<Response>;
};

/** A session with a moderator of its round; published and ten days away unless told otherwise. */
export async function openDesk(columns: Parameters<typeof makeSession>[0] = {}) {
  const session = await makeSession({ ...SOON, ...columns });
  const client = await unqueuedDatabase();
  // By the clock of the examples the round is open.
  await client.round.update({
    where: { id: session.roundId },
    data: { opensAt: hoursFromNow(-720) },
  });
  const { cookie } = await asActor("moderator", { roundIds: [session.roundId] });
  const desk: SessionDesk = {
    session,
    here: `${DESK}/${session.id}`,
    cookie,
    get: (path, who = cookie) => visit(path, { headers: { Cookie: who } }),
    send: (path, fields, who = cookie) => post(path, fields, { Cookie: who }),
  };
  return desk;
}
