import { z } from "zod";
import { FOLLOW_TARGETS } from "~/features/notices/domain/subscription";
import type { FollowTarget } from "~/features/notices/domain/subscription";
import type { Connection } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";

/** Something that can be followed. */
export type FollowedThing = { kind: FollowTarget; id: string };

const targetSchema = z.enum(FOLLOW_TARGETS);

/** Everyone who follows one of these. */
export async function followersOf(
  client: Connection,
  targets: readonly FollowedThing[],
): Promise<string[]> {
  if (targets.length === 0) return [];
  const rows = await allRows(({ skip, take }) =>
    client.follow.findMany({
      where: { OR: targets.map(({ kind, id }) => ({ targetKind: kind, targetId: id })) },
      select: { personId: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  return [...new Set(rows.map(({ personId }) => personId))];
}

/** Those among these people who follow something. */
export async function followersAmong(
  client: Connection,
  personIds: string[],
  { kind, id }: FollowedThing,
): Promise<string[]> {
  const rows = await client.follow.findMany({
    where: { personId: { in: personIds }, targetKind: kind, targetId: id },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}

/** Whether a person follows one of these. */
export async function isFollowing(
  client: Connection,
  personId: string,
  targets: readonly FollowedThing[],
): Promise<boolean> {
  const where = {
    personId,
    OR: targets.map(({ kind, id }) => ({ targetKind: kind, targetId: id })),
  };
  return (await client.follow.count({ where })) > 0;
}

/** So many are listed; whoever follows less sees the others. */
const MOST_SHOWN = 200;

/** What a person follows, newest first. */
export async function followedBy(client: Connection, personId: string): Promise<FollowedThing[]> {
  const rows = await client.follow.findMany({
    where: { personId },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: MOST_SHOWN,
    select: { targetKind: true, targetId: true },
  });
  return rows.map(({ targetKind, targetId }) => ({
    kind: targetSchema.parse(targetKind),
    id: targetId,
  }));
}
