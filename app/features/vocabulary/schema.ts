import { z } from "zod";
import { REPLY_OUTCOMES } from "./domain/reply-outcome";
import { INFLUENCE_LEVELS, POLICY_PHASES, ROUND_SCOPES, ROUND_STATES } from "./domain/round-state";

/** The columns of a round that hold a word from a fixed list. */
export const roundEnumColumns = z.object({
  state: z.enum(ROUND_STATES),
  scope: z.enum(ROUND_SCOPES),
  phase: z.enum(POLICY_PHASES),
  influenceLevel: z.enum(INFLUENCE_LEVELS).nullable(),
});

/** The column of a reply that holds its outcome. */
export const outcomeSchema = z.enum(REPLY_OUTCOMES);
