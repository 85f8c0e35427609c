import { z } from "zod";
import { CLAIM_STATES } from "./domain/claim";

/** The state column of a claim. */
export const claimStateSchema = z.enum(CLAIM_STATES);
