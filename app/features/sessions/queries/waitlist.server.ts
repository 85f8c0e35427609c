import { z } from "zod";
import type { RoleCounts, SeatPlan } from "~/features/sessions/domain/seats";
import type { Waiting } from "~/features/sessions/domain/waitlist";
import type { Role } from "~/features/participation/domain/roles";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql } from "~/platform/statements.server";
import { allRows } from "~/platform/portions.server";
import { roleSchema } from "../schema";
import { SEATED, seatPlanOf } from "./summary.server";

/** How the seats and the waitlist of a session stand, to decide on inside a transaction. */
export type WaitlistCounts = {
  confirmed: RoleCounts;
  waitlisted: RoleCounts;
  /** The highest place given out so far, 0 for none. */
  lastPosition: number;
};

const groupSchema = z.object({
  state: z.string(),
  role: roleSchema,
  people: z.coerce.number(),
  last: z.coerce.number(),
});

/** Counts seats and waitlist by role in one read. */
export async function waitlistCounts(
  client: Connection,
  sessionId: string,
): Promise<WaitlistCounts> {
  const query = sql`
    SELECT "state", "role", COUNT(*) AS "people", MAX("position") AS "last"
    FROM "SignUp" WHERE "sessionId" = ${sessionId} GROUP BY "state", "role"`;
  const counted = await readRowsIn(client, query, groupSchema);
  const sum = (states: readonly string[]): RoleCounts => {
    const counts: Partial<Record<Role, number>> = {};
    for (const { state, role, people } of counted) {
      if (states.includes(state)) counts[role] = (counts[role] ?? 0) + people;
    }
    return counts;
  };
  return {
    confirmed: sum(SEATED),
    waitlisted: sum(["waitlisted"]),
    lastPosition: Math.max(0, ...counted.map(({ last }) => last)),
  };
}

/** Everybody who waits, in order of arrival. */
export async function loadWaitlist(client: Connection, sessionId: string): Promise<Waiting[]> {
  const rows = await allRows(({ skip, take }) =>
    client.signUp.findMany({
      where: { sessionId, state: "waitlisted" },
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

/** The seats of a session by its id. */
export async function seatPlan(client: Connection, sessionId: string): Promise<SeatPlan> {
  return seatPlanOf(
    await client.session.findUniqueOrThrow({
      where: { id: sessionId },
      select: { capacity: true, reservations: { select: { role: true, seats: true } } },
    }),
  );
}
