/** Texts that wait for a decision. Who decided on one before may not decide on it again, so each of those stands by itself. */
import { UNDECIDED_STATES } from "~/features/moderation/domain/moderation-case";
import { dueCases, knownDeciders } from "~/features/moderation/queries/due-cases.server";
import type { OpenWork } from "~/features/staff/domain/staff-work";
import type { StaffWorkSource } from "~/features/staff/staff-work";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

/** Appeals of young writers that wait for a second refusal are few; of more than these the oldest are told. */
const MOST_SECOND_APPEALS = 20;

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

const deciders = {
  by: ["roundId", "decidedById", "firstDecidedById"],
  _count: { _all: true },
  _min: { openedAt: true },
} as const;

/** Refusals that wait for a second moderator, and appeals, each by who decided before; grouped, so that many are few rows. */
async function secondLooks(client: Connection, states: readonly string[]): Promise<Work[]> {
  const refused = states.filter((state) => state === "secondModerator");
  const others = states.filter((state) => state !== "secondModerator");
  const [refusals, appealed, both] = await Promise.all([
    client.moderationCase.groupBy({
      ...deciders,
      by: [...deciders.by],
      where: { state: { in: refused }, appealOfId: null },
    }),
    // Grouped over the decisions that are appealed: they say who may not decide on the appeal.
    client.moderationCase.groupBy({
      ...deciders,
      by: [...deciders.by],
      where: { appeal: { state: { in: others } } },
    }),
    client.moderationCase.findMany({
      where: { state: { in: refused }, appealOfId: { not: null } },
      orderBy: { openedAt: "asc" },
      take: MOST_SECOND_APPEALS,
      select: {
        id: true,
        roundId: true,
        decidedById: true,
        firstDecidedById: true,
        appealOf: { select: { decidedById: true, firstDecidedById: true } },
      },
    }),
  ]);
  const grouped = [...refusals, ...appealed].map(({ roundId, _count, _min, ...row }): Work => ({
    ...{ count: _count._all, roundId, bodyId: null, notBy: knownDeciders(row) },
    since: _min.openedAt?.toISOString() ?? "",
  }));
  const single = both.map(({ id, roundId, appealOf, ...row }): Work => {
    const notBy = knownDeciders(row, ...(appealOf ? [appealOf] : []));
    return { count: 1, roundId, bodyId: null, notBy, since: id };
  });
  return [...grouped, ...single];
}

async function casesOf(client: Connection, states: readonly string[]): Promise<Work[]> {
  const found = await Promise.all([
    firstLooks(client, { state: { in: [...states] } }),
    secondLooks(client, states),
  ]);
  return found.flat();
}

const HELD = ["held"] as const;

function openAmong(states: readonly string[]) {
  return (client: Connection, ids: readonly string[], assigneeId: string | null) =>
    client.moderationCase.count({
      where: {
        id: { in: [...ids] },
        state: { in: [...states] },
        ...(assigneeId === null ? {} : { assigneeId }),
      },
    });
}

export const moderationWork: readonly StaffWorkSource[] = [
  {
    kind: "cases",
    permission: "moderation.decide",
    path: "/werkplek/beoordelen",
    open: (client) => casesOf(client, UNDECIDED_STATES),
    terms: (client, until) => dueCases(client, UNDECIDED_STATES, until),
    openAmong: openAmong(UNDECIDED_STATES),
  },
  {
    kind: "heldCases",
    permission: "moderation.held",
    path: "/werkplek/veiligheid",
    // A safety officer reads what is held of every round.
    open: async (client) =>
      (await casesOf(client, HELD)).map((work) => ({ ...work, roundId: null })),
    terms: async (client, until) =>
      (await dueCases(client, HELD, until)).map((work) => ({ ...work, roundId: null })),
    openAmong: openAmong(HELD),
  },
];
