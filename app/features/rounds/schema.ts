import { z } from "zod";
import { INFLUENCE_LEVELS, POLICY_PHASES, ROUND_SCOPES, ROUND_STATES } from "./domain/round";

/** The columns of a round that hold a word from a fixed list. */
export const roundWordsSchema = z.object({
  state: z.enum(ROUND_STATES),
  scope: z.enum(ROUND_SCOPES),
  phase: z.enum(POLICY_PHASES),
  influenceLevel: z.enum(INFLUENCE_LEVELS).nullable(),
});
