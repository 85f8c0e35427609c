import { z } from "zod";
import { DECISION_STAGES, DECISION_STATES } from "./domain/decision";

/** The columns of a decision that hold a word from a fixed list. */
export const decisionWordsSchema = z.object({
  state: z.enum(DECISION_STATES),
  stage: z.enum(DECISION_STAGES),
});

/** The local points of a decision, in its own words. */
export const localPointsSchema = z.array(z.object({ nl: z.string(), en: z.string() }));
