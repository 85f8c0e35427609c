import { database } from "~/platform/db.server";
import type { Actor } from "~/policy/actor";
import { reachedRounds } from "~/policy/can";
import type { Permission } from "~/policy/permissions";

/** The rounds about which somebody may do something, as choices of a filter: the newest first. */
export async function roundChoices(
  actor: Actor,
  permission: Permission,
): Promise<{ value: string; label: string }[]> {
  const client = await database();
  const rows = await client.round.findMany({
    where: reachedRounds(actor, permission),
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: { slug: true, title: true },
  });
  return rows.map(({ slug, title }) => ({ value: slug, label: title }));
}
