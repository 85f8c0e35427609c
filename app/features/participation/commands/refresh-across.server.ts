import { personsByRound } from "~/features/participation/queries/across-rounds.server";

/**
 * Asks for the figures across rounds as a visitor would: they are computed anew before they are too old to be shown, so
 * that no visitor waits for that.
 */
export async function refreshAcross(now: Date): Promise<void> {
  await personsByRound(now);
}
