import { MOST_ACTIVITIES } from "~/features/participation/domain/activity";
import type { Transaction } from "~/platform/db.server";

/** A way to take part in a round, as the ledger counts it. */
export interface NewActivity {
  roundId: string;
  kind: "session" | "survey";
  title: string;
  titleEn?: string | null;
}

/**
 * Adds a way to take part behind those the round has. A step of the command that makes what people take part in.
 * @returns its id; null when the round has as many as it can have
 */
export async function addActivity(
  transaction: Transaction,
  added: NewActivity,
): Promise<string | null> {
  const position = await transaction.activity.count({ where: { roundId: added.roundId } });
  if (position >= MOST_ACTIVITIES) return null;
  const { id } = await transaction.activity.create({
    data: { ...added, position },
    select: { id: true },
  });
  return id;
}

/** The one way by which the proposals of a round count; made when it is missing. */
export async function proposalsActivity(
  transaction: Transaction,
  roundId: string,
): Promise<string> {
  const known = await transaction.activity.findFirst({
    where: { roundId, kind: "proposals" },
    select: { id: true },
  });
  if (known) return known.id;
  // Every round has one of these, so that it stands beside the limit.
  const { id } = await transaction.activity.create({
    data: {
      roundId,
      kind: "proposals",
      title: "Voorstellen",
      titleEn: "Proposals",
      position: await transaction.activity.count({ where: { roundId } }),
    },
    select: { id: true },
  });
  return id;
}
