import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";

/** So many stand in the list; a round has a handful. */
const MOST_COLLEAGUES = 200;

/** Somebody who can be asked, with the rounds they work in; null for all of them. */
export type Colleague = { id: string; name: string; roundIds: readonly string[] | null };

/** Whether somebody works on a case of this round. */
export function worksIn({ roundIds }: Colleague, roundId: string | null): boolean {
  return roundId === null || roundIds === null || roundIds.includes(roundId);
}

/** The moderators who share a round with this one, this one among them; those who may work here now. */
export async function colleaguesOf(
  connection: Connection,
  { roundIds }: Pick<StaffActor, "roundIds">,
): Promise<Colleague[]> {
  const rows = await connection.staffAccount.findMany({
    where: {
      active: true,
      role: "moderator",
      rounds: { some: { roundId: { in: [...roundIds] } } },
    },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    take: MOST_COLLEAGUES,
    select: { id: true, displayName: true, rounds: { select: { roundId: true } } },
  });
  return rows.map(({ id, displayName, rounds }) => ({
    id,
    name: displayName,
    roundIds: rounds.map(({ roundId }) => roundId),
  }));
}

/** The safety officers who may work here now: what is held of every round is theirs. */
export async function officers(connection: Connection): Promise<Colleague[]> {
  const rows = await connection.staffAccount.findMany({
    where: { active: true, role: "safetyOfficer" },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    take: MOST_COLLEAGUES,
    select: { id: true, displayName: true },
  });
  return rows.map(({ id, displayName }) => ({ id, name: displayName, roundIds: null }));
}
