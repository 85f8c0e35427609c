import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";

/** So many stand in the list; a round has a handful. */
const MOST_COLLEAGUES = 200;

/** A moderator who can be asked, with the rounds they work in. */
export type Colleague = { id: string; name: string; roundIds: readonly string[] };

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
