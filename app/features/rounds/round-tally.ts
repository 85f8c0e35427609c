/**
 * What a feature counts of a round for those who run it. Each feature exports its list from `round-tally.server.ts`;
 * `app/round-tallies.server.ts` collects them.
 */
import type { Connection } from "~/platform/db.server";
import type { RoundTally, TallyPart } from "./domain/round-tally";

/** One part of a round that a feature counts. */
export interface RoundTallySource {
  part: TallyPart;
  tally: (
    client: Connection,
    round: { id: string; slug: string; state: string },
    now: Date,
  ) => Promise<Omit<RoundTally, "part">>;
}
