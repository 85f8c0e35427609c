/**
 * What a feature knows about the steps of a round before they are taken. Each feature exports its list from
 * `round-facts.server.ts`, beside the rule it tells of; `app/round-facts.server.ts` collects them.
 */
import type { Connection } from "~/platform/db.server";
import type { RoundFact } from "./domain/readiness";
import type { RoundVerb } from "./domain/round";

/** What one feature says about some steps. */
export interface RoundFactSource {
  /** The feature whose rule it is. */
  feature: string;
  verbs: readonly RoundVerb[];
  facts: (
    client: Connection,
    round: { id: string; slug: string },
    verb: RoundVerb,
    now: Date,
  ) => Promise<RoundFact[]>;
}
