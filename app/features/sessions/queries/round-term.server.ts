import { outsideRound } from "~/features/rounds/domain/within-round";
import type { OutsideRound } from "~/features/rounds/domain/within-round";
import type { Connection } from "~/platform/db.server";

/** The day of the round that a session lies outside of. */
export type RoundLimit = { where: OutsideRound; day: Date };

/** What keeps a session from being at these moments: the opening or the close of its round; null when nothing does. */
export async function roundLimitOf(
  client: Connection,
  roundId: string,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): Promise<RoundLimit | null> {
  const round = await client.round.findUniqueOrThrow({
    where: { id: roundId },
    select: { opensAt: true, closesAt: true },
  });
  const where = outsideRound(round, { from: startsAt, until: endsAt });
  const day = where === "before_round_opens" ? round.opensAt : round.closesAt;
  return where === null || day === null ? null : { where, day };
}
