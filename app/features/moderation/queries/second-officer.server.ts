import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";

/** The safety officers who took no part in a decision, and so may look at it again. */
export function otherOfficers(
  client: Connection,
  decidedBy: readonly string[],
): Promise<{ id: string; email: string }[]> {
  return client.staffAccount.findMany({
    where: { role: "safetyOfficer", active: true, id: { notIn: [...decidedBy] } },
    select: { id: true, email: true },
  });
}

/** Whether an appeal waits for a safety officer who is not there: an administrator has to appoint one. */
export async function lacksSecondOfficer(): Promise<boolean> {
  const client = await database();
  const deciders = await client.staffAccount.findMany({
    where: { decidedCases: { some: { appeal: { state: "held" } } } },
    select: { id: true },
  });
  for (const { id } of deciders) {
    if ((await otherOfficers(client, [id])).length === 0) return true;
  }
  return false;
}
