/** What keeps the service running: each kind is told as one number, and leads to the desk where an administrator mends it. */
import { countedByKind } from "~/features/staff/domain/staff-work";
import type { OpenWork } from "~/features/staff/domain/staff-work";
import { brokenParts } from "~/features/staff/queries/installation.server";
import { unassignedWork } from "~/features/staff/queries/work.server";
import type { StaffWorkSource } from "~/features/staff/staff-work";

function inAll(count: number): Omit<OpenWork, "kind">[] {
  return count === 0 ? [] : [{ count, roundId: null, bodyId: null, notBy: [], since: "" }];
}

export const administrationWork: readonly StaffWorkSource[] = [
  {
    kind: "workForNobody",
    permission: "account.write",
    path: "/werkplek/accounts",
    open: async (client, now) => inAll(countedByKind(await unassignedWork(client, now)).length),
  },
  {
    kind: "expiredLinks",
    permission: "account.write",
    path: "/werkplek/accounts",
    open: async (client, now) =>
      inAll(
        await client.staffAccount.count({
          where: { active: true, passwordHash: "", setupExpiresAt: { lte: now } },
        }),
      ),
  },
  {
    kind: "failedMail",
    permission: "outbox.read",
    path: "/werkplek/post",
    open: async (client) => inAll(await client.outboxMessage.count({ where: { state: "failed" } })),
  },
  {
    kind: "installation",
    permission: "settings.write",
    path: "/werkplek/beheer",
    open: async (client, now) => inAll((await brokenParts(client, now)).length),
  },
];
