import { z } from "zod";
import { ROLES, perRole } from "./domain/roles";
import type { Role } from "./domain/roles";
import type { Connection } from "~/platform/db.server";

const rolesSchema = z.array(z.enum(ROLES));

/**
 * How many counted contributions each role gave per round, region-wide: from the ledger, and from the counts found in
 * documents. A count over several roles together says of no single role that it was there, so it adds to none.
 * Counts that contradict each other add the lower one. Source: design, section 6 (honest counting).
 */
export async function contributionsByRound(
  client: Connection,
): Promise<Map<string, Record<Role, number>>> {
  const [ledger, counts] = await Promise.all([
    client.participation.groupBy({
      by: ["roundId", "role"],
      where: { state: "counted" },
      _count: { _all: true },
    }),
    client.sourceCount.findMany({
      select: {
        count: true,
        roles: true,
        group: true,
        activityId: true,
        activity: { select: { roundId: true } },
      },
    }),
  ]);
  const rounds = new Map<string, Record<Role, number>>();
  const add = (roundId: string, role: Role, count: number) => {
    const known = rounds.get(roundId) ?? perRole(() => 0);
    known[role] += count;
    rounds.set(roundId, known);
  };
  for (const row of ledger) {
    const role = z.enum(ROLES).parse(row.role);
    add(row.roundId, role, row._count._all);
  }
  for (const { roundId, role, count } of lowestPerGroup(counts)) add(roundId, role, count);
  return rounds;
}

type CountRow = {
  count: number;
  roles: string;
  group: string;
  activityId: string;
  activity: { roundId: string };
};

/** Of counts that contradict each other (one activity, one group) the lowest; only those of exactly one role. */
function lowestPerGroup(rows: CountRow[]): { roundId: string; role: Role; count: number }[] {
  const lowest = new Map<string, { roundId: string; role: Role; count: number }>();
  for (const row of rows) {
    const [role, ...others] = rolesSchema.parse(JSON.parse(row.roles));
    if (!role || others.length > 0) continue;
    const key = `${row.activityId}\u0000${row.group}`;
    const known = lowest.get(key);
    if (!known || row.count < known.count) {
      lowest.set(key, { roundId: row.activity.roundId, role, count: row.count });
    }
  }
  return [...lowest.values()];
}
