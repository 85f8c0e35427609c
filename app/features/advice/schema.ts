import { z } from "zod";
import { ADVICE_STATES, REACTION_KINDS } from "./domain/advice";

/** The columns of an advice and its reactions that hold a word from a fixed list. */
export const adviceStateSchema = z.enum(ADVICE_STATES);
export const reactionKindSchema = z.enum(REACTION_KINDS);
