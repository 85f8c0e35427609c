/**
 * Rule: input counts for a principle only where it was linked to it: a proposal that names the principle, or what a
 * published theme rests on that is linked to it. What a round was about says nothing of what was said.
 * Source: design, section 6 (input counts for a principle only where it was linked).
 */
import { PARTIAL_SCOPES } from "~/features/vocabulary/domain/round-state";
import { z } from "zod";
import { bandOf } from "~/features/participation/domain/bands";
import type { Interval } from "~/features/participation/domain/interval";
import { addIntervals, exactly, hull } from "~/features/participation/domain/interval";
import type { Role } from "~/features/participation/domain/roles";
import { roleSchema, rolesColumnSchema } from "~/features/participation/schema";
import { PUBLIC_PROPOSAL_STATES } from "~/features/vocabulary/domain/public-proposal";
import { regionSettings } from "~/features/region/queries.server";
import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";

type ByRole = Partial<Record<Role, Interval>>;

/** What is linked to each principle, per round and role. */
export type LinkedInput = { of: (principle: number, roundId: string) => ByRole };

const pieceRowSchema = z.object({
  principle: z.number(),
  roundId: z.string(),
  role: roleSchema.nullable().catch(null),
  pieces: z.number(),
});

/** How much of one principle, round and role there is. */
type Pieces = { principle: number; roundId: string; role: Role; pieces: Interval };

/** Kinds of links of which the people are counted elsewhere, by activity. */
const ACTIVITY = "activity";
const SOURCE = "source";

/** Proposals that name a principle and what themes rest on, counted by the database; what is linked twice counts once. */
async function countedPieces(client: Connection, only: number | null): Promise<Pieces[]> {
  const principle = only === null ? sql`` : sql`WHERE p."number" = ${only}`;
  const rows = await readRowsIn(
    client,
    sql`WITH piece AS (
        SELECT "principleId", "roundId", "role", 'proposal:' || "id" AS name, 1 AS amount FROM "Proposal"
          WHERE "state" IN (${sqlJoin([...PUBLIC_PROPOSAL_STATES])}) AND "mergedIntoId" IS NULL
            AND "principleId" IS NOT NULL
        UNION ALL
        SELECT tp."principleId", t."roundId", l."role",
            CASE WHEN l."proposalId" IS NULL
              THEN l."kind" || ':' || COALESCE(l."targetId", l."answerId", l."inputCardId", l."id")
              ELSE 'proposal:' || l."proposalId" END,
            COALESCE(l."count", 1)
          FROM "ThemeLink" l JOIN "Theme" t ON t."id" = l."themeId"
          JOIN "ThemePrinciple" tp ON tp."themeId" = t."id"
          WHERE t."state" = ${PUBLIC_THEME.state} AND l."role" IS NOT NULL
            AND l."kind" NOT IN (${SOURCE}, ${ACTIVITY}))
      SELECT p."number" AS principle, once."roundId" AS "roundId", once."role" AS role, SUM(once.amount) AS pieces
      FROM (SELECT "principleId", "roundId", "role", name, MAX(amount) AS amount FROM piece
            GROUP BY "principleId", "roundId", "role", name) once
      JOIN "Principle" p ON p."id" = once."principleId" ${principle}
      GROUP BY p."number", once."roundId", once."role"`,
    pieceRowSchema,
  );
  return rows.flatMap(({ role, pieces, ...row }) =>
    role === null ? [] : [{ ...row, role, pieces: exactly(pieces) }],
  );
}

/** How many people of one role the sources count at an activity: a range where they contradict each other. */
async function countedAt(client: Connection, ids: string[]): Promise<Map<string, Interval>> {
  const rows = await client.sourceCount.findMany({
    where: { activityId: { in: ids } },
    select: { activityId: true, group: true, roles: true, count: true },
  });
  const groups = new Map<string, { at: string; counts: Interval[] }>();
  for (const { activityId, group, roles, count } of rows) {
    const [role, ...others] = rolesColumnSchema.parse(JSON.parse(roles));
    if (role === undefined || others.length > 0) continue;
    const at = `${activityId} ${role}`;
    const known = groups.get(`${at} ${group}`) ?? { at, counts: [] };
    known.counts.push(exactly(count));
    groups.set(`${at} ${group}`, known);
  }
  const people = new Map<string, Interval>();
  for (const { at, counts } of groups.values()) {
    people.set(at, addIntervals([people.get(at) ?? exactly(0), hull(counts)]));
  }
  return people;
}

const activityRowSchema = z.object({
  principle: z.number(),
  roundId: z.string(),
  role: roleSchema.nullable().catch(null),
  activityId: z.string(),
});

/** The people that sources count at the activities that themes rest on. */
async function activityPieces(client: Connection, only: number | null): Promise<Pieces[]> {
  const principle = only === null ? sql`` : sql`AND p."number" = ${only}`;
  const rows = await readRowsIn(
    client,
    sql`SELECT DISTINCT p."number" AS principle, t."roundId" AS "roundId", l."role" AS role,
        l."targetId" AS "activityId"
      FROM "ThemeLink" l JOIN "Activity" a ON a."id" = l."targetId" JOIN "Theme" t ON t."id" = l."themeId"
      JOIN "ThemePrinciple" tp ON tp."themeId" = t."id" JOIN "Principle" p ON p."id" = tp."principleId"
      WHERE l."kind" = ${ACTIVITY} AND l."role" IS NOT NULL
        AND t."state" = ${PUBLIC_THEME.state} ${principle}`,
    activityRowSchema,
  );
  const people = await countedAt(client, [...new Set(rows.map(({ activityId }) => activityId))]);
  return rows.flatMap(({ activityId, role, ...row }) => {
    const pieces = people.get(`${activityId} ${role}`);
    return role === null || pieces === undefined ? [] : [{ ...row, role, pieces }];
  });
}

/** What a round of one municipality gave, in bands: such a round is a municipality. */
function inBands(byRole: ByRole, threshold: number): ByRole {
  const inBand = ({ min, max }: Interval) => hull([bandOf(min, threshold), bandOf(max, threshold)]);
  return Object.fromEntries(Object.entries(byRole).map(([role, range]) => [role, inBand(range)]));
}

/**
 * What is linked to a principle.
 * @param only the number of the one principle that is asked for; null for all of them
 */
export async function linkedInput(client: Connection, only: number | null): Promise<LinkedInput> {
  const pieces = [...(await countedPieces(client, only)), ...(await activityPieces(client, only))];
  const [local, { thresholds }] = await Promise.all([
    client.round.findMany({
      where: {
        id: { in: [...new Set(pieces.map(({ roundId }) => roundId))] },
        scope: { in: [...PARTIAL_SCOPES] },
      },
      select: { id: true },
    }),
    regionSettings(client),
  ]);
  const ofOne = new Set(local.map(({ id }) => id));
  const sums = new Map<string, ByRole>();
  for (const { principle, roundId, role, pieces: own } of pieces) {
    const place = `${principle} ${roundId}`;
    const byRole = sums.get(place) ?? {};
    byRole[role] = addIntervals([byRole[role] ?? exactly(0), own]);
    sums.set(place, byRole);
  }
  const shown = (roundId: string, byRole: ByRole): ByRole =>
    ofOne.has(roundId) ? inBands(byRole, thresholds.smallNumber) : byRole;
  return {
    of: (principle, roundId) => shown(roundId, sums.get(`${principle} ${roundId}`) ?? {}),
  };
}
