/** Texts that wait for a decision. Who decided on one before may not decide on it again, so each of those stands by itself. */
import { UNDECIDED_STATES } from "~/features/moderation/domain/moderation-case";
import type { OpenWork } from "~/features/staff/domain/staff-work";
import type { StaffWorkSource } from "~/features/staff/staff-work";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

/** More cases that were decided on before than wait at one time; the oldest are told. */
const MOST_SECOND_LOOKS = 500;

/** Who wrote it and appeals, or whose first refusal waits for a second one. */
const SECOND_LOOK = {
  OR: [{ appealOfId: { not: null } }, { state: "secondModerator" }],
} satisfies Prisma.ModerationCaseWhereInput;

type Work = Omit<OpenWork, "kind">;

async function firstLooks(client: Connection, where: Prisma.ModerationCaseWhereInput) {
  const rows = await client.moderationCase.groupBy({
    by: ["roundId"],
    where: { ...where, NOT: SECOND_LOOK },
    _count: { _all: true },
    _min: { openedAt: true },
  });
  return rows.map(({ roundId, _count, _min }): Work => ({
    ...{ count: _count._all, roundId, bodyId: null, notBy: [] },
    since: _min.openedAt?.toISOString() ?? "",
  }));
}

async function secondLooks(client: Connection, where: Prisma.ModerationCaseWhereInput) {
  const rows = await client.moderationCase.findMany({
    where: { ...where, ...SECOND_LOOK },
    orderBy: { openedAt: "asc" },
    take: MOST_SECOND_LOOKS,
    select: {
      id: true,
      roundId: true,
      decidedById: true,
      firstDecidedById: true,
      appealOf: { select: { decidedById: true, firstDecidedById: true } },
    },
  });
  return rows.map(({ id, roundId, decidedById, firstDecidedById, appealOf }): Work => {
    const before = [decidedById, firstDecidedById];
    if (appealOf) before.push(appealOf.decidedById, appealOf.firstDecidedById);
    const notBy = before.filter((staffId) => staffId !== null);
    return { count: 1, roundId, bodyId: null, notBy, since: id };
  });
}

async function casesOf(client: Connection, states: readonly string[]): Promise<Work[]> {
  const where = { state: { in: [...states] } };
  const found = await Promise.all([firstLooks(client, where), secondLooks(client, where)]);
  return found.flat();
}

export const moderationWork: readonly StaffWorkSource[] = [
  {
    kind: "cases",
    permission: "moderation.decide",
    open: (client) => casesOf(client, UNDECIDED_STATES),
  },
  {
    kind: "heldCases",
    permission: "moderation.held",
    // A safety officer reads what is held of every round.
    open: async (client) =>
      (await casesOf(client, ["held"])).map((work) => ({ ...work, roundId: null })),
  },
];
