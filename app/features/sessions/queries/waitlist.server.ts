import { z } from "zod";
import type { SeatWay, SessionPlaces, WayCounts } from "~/features/sessions/domain/ways";
import type { Waiting } from "~/features/sessions/domain/waitlist";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql } from "~/platform/statements.server";
import { allRows } from "~/platform/portions.server";
import { roleSchema, seatWaySchema } from "../schema";
import { SEATED, placesIn } from "./summary.server";

/** How the seats and the waitlist of a session stand, to decide on inside a transaction. */
export type SignUpCounts = {
  confirmed: WayCounts;
  waitlisted: WayCounts;
  /** The highest place given out so far, 0 for none; the ways share one order. */
  lastPosition: number;
};

const groupSchema = z.object({
  state: z.string(),
  role: roleSchema,
  way: seatWaySchema,
  people: z.coerce.number(),
  last: z.coerce.number(),
});

/** Counts seats and waitlist by way and role in one read. */
export async function signUpCounts(client: Connection, sessionId: string): Promise<SignUpCounts> {
  const query = sql`
    SELECT "state", "role", "way", COUNT(*) AS "people", MAX("position") AS "last"
    FROM "SignUp" WHERE "sessionId" = ${sessionId} GROUP BY "state", "role", "way"`;
  const counted = await readRowsIn(client, query, groupSchema);
  const inStates = (states: readonly string[]): WayCounts =>
    counted
      .filter(({ state }) => states.includes(state))
      .map(({ way, role, people }) => ({ way, role, people }));
  return {
    confirmed: inStates(SEATED),
    waitlisted: inStates(["waitlisted"]),
    lastPosition: Math.max(0, ...counted.map(({ last }) => last)),
  };
}

/** Everybody who waits for a place of one way, in order of arrival. */
export async function loadWaitlist(
  client: Connection,
  sessionId: string,
  way: SeatWay,
): Promise<Waiting[]> {
  const rows = await allRows(({ skip, take }) =>
    client.signUp.findMany({
      where: { sessionId, state: "waitlisted", way },
      select: {
        id: true,
        role: true,
        position: true,
        person: { select: { contact: { select: { id: true } } } },
      },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      skip,
      take,
    }),
  );
  return rows.map(({ id, role, position, person }) => ({
    id,
    role: roleSchema.parse(role),
    position,
    canBeAsked: person.contact !== null,
  }));
}

/** The places of a session by its id. */
export async function sessionPlaces(client: Connection, sessionId: string): Promise<SessionPlaces> {
  return placesIn(
    await client.session.findUniqueOrThrow({
      where: { id: sessionId },
      select: {
        state: true,
        format: true,
        capacity: true,
        onlineCapacity: true,
        reservations: { select: { role: true, seats: true } },
      },
    }),
  );
}
