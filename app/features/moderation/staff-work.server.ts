/** Texts that wait for a decision. Who decided on one before may not decide on it again, so each of those stands by itself. */
import { z } from "zod";
import { UNDECIDED_STATES } from "~/features/moderation/domain/moderation-case";
import type { OpenWork } from "~/features/staff/domain/staff-work";
import type { StaffWorkSource } from "~/features/staff/staff-work";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { dateColumn, readRowsIn, sql, sqlJoin } from "~/platform/statements.server";

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

type Deciders = { decidedById: string | null; firstDecidedById: string | null };

const known = (...rows: readonly Deciders[]) =>
  rows.flatMap((row) => [row.decidedById, row.firstDecidedById]).filter((id) => id !== null);

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
    ...{ count: _count._all, roundId, bodyId: null, notBy: known(row) },
    since: _min.openedAt?.toISOString() ?? "",
  }));
  const single = both.map(({ id, roundId, appealOf, ...row }): Work => {
    const notBy = known(row, ...(appealOf ? [appealOf] : []));
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

const dueSchema = z.object({
  roundId: z.string().nullable(),
  dueAt: dateColumn,
  count: z.number(),
  firstDecidedById: z.string().nullable(),
  decidedById: z.string().nullable(),
  appealedById: z.string().nullable(),
  appealedFirstById: z.string().nullable(),
});

/**
 * Cases that are due, by their hour and by who may not decide on them: an hour lies within one day wherever clocks go, so that
 * a thousand cases are few rows. Only of an appeal does it matter who decided on it before.
 */
async function dueCases(client: Connection, states: readonly string[], until: Date) {
  const rows = await readRowsIn(
    client,
    sql`SELECT c."roundId", MIN(c."dueAt") AS "dueAt", COUNT(*) AS "count", c."firstDecidedById",
        CASE WHEN c."appealOfId" IS NULL THEN NULL ELSE c."decidedById" END AS "decidedById",
        a."decidedById" AS "appealedById", a."firstDecidedById" AS "appealedFirstById"
      FROM "ModerationCase" c LEFT JOIN "ModerationCase" a ON a."id" = c."appealOfId"
      WHERE c."state" IN (${sqlJoin([...states])}) AND c."dueAt" <= ${until}
      GROUP BY c."roundId", substr(c."dueAt", 1, 13), c."firstDecidedById",
        CASE WHEN c."appealOfId" IS NULL THEN NULL ELSE c."decidedById" END, a."decidedById", a."firstDecidedById"
      ORDER BY "dueAt", c."roundId"`,
    dueSchema,
  );
  return rows.map(({ roundId, dueAt, count, appealedById, appealedFirstById, ...row }) => ({
    ...{ count, roundId, bodyId: null, dueAt },
    notBy: known(row, { decidedById: appealedById, firstDecidedById: appealedFirstById }),
  }));
}

function openAmong(client: Connection, states: readonly string[], ids: readonly string[]) {
  return client.moderationCase.count({
    where: { id: { in: [...ids] }, state: { in: [...states] } },
  });
}

export const moderationWork: readonly StaffWorkSource[] = [
  {
    kind: "cases",
    permission: "moderation.decide",
    path: "/werkplek/beoordelen",
    open: (client) => casesOf(client, UNDECIDED_STATES),
    terms: (client, until) => dueCases(client, UNDECIDED_STATES, until),
    openAmong: (client, ids) => openAmong(client, UNDECIDED_STATES, ids),
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
    openAmong: (client, ids) => openAmong(client, HELD, ids),
  },
];
