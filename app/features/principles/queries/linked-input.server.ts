/**
 * Rule: input counts for a principle only where it was linked to it: a proposal that names the principle, or what a
 * published theme rests on that is linked to it. What a round was about says nothing of what was said.
 * Source: design, section 6 (input counts for a principle only where it was linked).
 */
import { z } from "zod";
import { bandOf } from "~/features/participation/domain/bands";
import type { Interval } from "~/features/participation/domain/interval";
import { addIntervals, exactly, hull } from "~/features/participation/domain/interval";
import type { Role } from "~/features/participation/domain/roles";
import { roleSchema, rolesColumnSchema } from "~/features/participation/schema";
import { LISTED_PROPOSAL } from "~/features/proposals/domain/public-proposal";
import { regionSettings } from "~/features/region/queries.server";
import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import type { Connection } from "~/platform/db.server";

type ByRole = Partial<Record<Role, Interval>>;

/** What is linked to each principle, per round and role. */
export type LinkedInput = { of: (principle: number, roundId: string) => ByRole };

/** One piece of linked input; the same piece linked twice counts once. */
type Piece = { principle: number; roundId: string; role: Role; key: string; pieces: Interval };

const linkRole = roleSchema.nullable();
/** Kinds of links of which the people are counted elsewhere, by activity. */
const ACTIVITY = "activity";
const SOURCE = "source";

async function proposalPieces(client: Connection): Promise<Piece[]> {
  const rows = await client.proposal.findMany({
    where: { ...LISTED_PROPOSAL, principleId: { not: null } },
    select: { id: true, roundId: true, role: true, principle: { select: { number: true } } },
  });
  return rows.flatMap(({ id, roundId, role, principle }) => {
    const known = roleSchema.safeParse(role).data;
    if (!principle || !known) return [];
    const key = `proposal:${id}`;
    return [{ principle: principle.number, roundId, role: known, key, pieces: exactly(1) }];
  });
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

const linkColumns = {
  id: true,
  kind: true,
  role: true,
  count: true,
  proposalId: true,
  targetId: true,
  theme: {
    select: {
      roundId: true,
      principles: { select: { principle: { select: { number: true } } } },
    },
  },
} as const;

async function themePieces(client: Connection): Promise<Piece[]> {
  const rows = await client.themeLink.findMany({
    where: {
      theme: { ...PUBLIC_THEME, principles: { some: {} } },
      role: { not: null },
      kind: { not: SOURCE },
    },
    select: linkColumns,
  });
  const activities = rows.flatMap((row) => (row.kind === ACTIVITY ? (row.targetId ?? []) : []));
  const people = await countedAt(client, [...new Set(activities)]);
  return rows.flatMap((row) => {
    const role = linkRole.parse(row.role);
    if (role === null) return [];
    const atActivity = people.get(`${row.targetId} ${role}`);
    const pieces = row.kind === ACTIVITY ? atActivity : exactly(row.count ?? 1);
    if (pieces === undefined) return [];
    const target = z
      .string()
      .nullable()
      .parse(row.proposalId ?? row.targetId);
    const kind = row.proposalId === null ? row.kind : "proposal";
    const key = target === null ? `link:${row.id}` : `${kind}:${target}`;
    return row.theme.principles.map(({ principle }) => ({
      principle: principle.number,
      roundId: row.theme.roundId,
      role,
      key,
      pieces,
    }));
  });
}

/** What a round of one municipality gave, in bands: such a round is a municipality. */
function inBands(byRole: ByRole, threshold: number): ByRole {
  const inBand = ({ min, max }: Interval) => hull([bandOf(min, threshold), bandOf(max, threshold)]);
  return Object.fromEntries(Object.entries(byRole).map(([role, range]) => [role, inBand(range)]));
}

/** Reads everything that is linked to a principle. */
export async function linkedInput(client: Connection): Promise<LinkedInput> {
  const pieces = [...(await proposalPieces(client)), ...(await themePieces(client))];
  const once = new Map(
    pieces.map((piece) => [
      `${piece.principle} ${piece.roundId} ${piece.role} ${piece.key}`,
      piece,
    ]),
  );
  const [local, { thresholds }] = await Promise.all([
    client.round.findMany({
      where: { id: { in: pieces.map(({ roundId }) => roundId) }, scope: "local" },
      select: { id: true },
    }),
    regionSettings(client),
  ]);
  const ofOne = new Set(local.map(({ id }) => id));
  const sums = new Map<string, ByRole>();
  for (const { principle, roundId, role, pieces: own } of once.values()) {
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
