import type { Connection } from "~/platform/db.server";

/** The names of those who work on a round and can sign in. */
export async function moderatorNames(client: Connection, roundId: string): Promise<string[]> {
  const rows = await client.roundModerator.findMany({
    where: { roundId, staff: { active: true } },
    orderBy: { staff: { displayName: "asc" } },
    select: { staff: { select: { displayName: true } } },
  });
  return rows.map(({ staff }) => staff.displayName);
}
