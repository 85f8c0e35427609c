/** The words of experiences in the database, what their form may hold, and how figures of them are given to machines. */
import { z } from "zod";
import { EXPERIENCE_ANSWERS, MOMENTS, NOTICED_ANSWERS, PROMISES } from "./domain/experience";

export const answerSchema = z.enum(EXPERIENCE_ANSWERS);

const said = z.enum(["", ...EXPERIENCE_ANSWERS], { error: "errors.unknownChoice" }).default("");

/** The four answers; a question may be left. */
export const experienceSchema = z.object({
  space: said,
  voice: said,
  audience: said,
  influence: said,
});

export const noticedAnswerSchema = z.enum(NOTICED_ANSWERS);

const LONGEST_ID = 100;

/** Which milestone of the agreement. */
export const milestoneSchema = z.object({ milestone: z.string().min(1).max(LONGEST_ID) });

/** Whether somebody notices a milestone. */
export const noticedSchema = milestoneSchema.extend({
  noticed: z.enum(NOTICED_ANSWERS, { error: "experiences.noticedMissing" }),
});

const share = z.object({ min: z.number(), max: z.number() });

/** What people said of a promise: shares of the answers, a range where a single number would tell too much. */
export const experiencedSchema = z.object({
  moment: z.enum(MOMENTS),
  question: z.enum(PROMISES),
  /** How many people answered; at least so many where the shares are ranges. */
  people: z.number().int(),
  isInFifths: z.boolean(),
  shares: z.object({ yes: share, partly: share, no: share, unknown: share }),
});

/** What those who follow an agreement notice of a milestone. */
const noticedSharesSchema = z.object({
  /** How many people answered; at least so many where the shares are ranges. */
  people: z.number().int(),
  isInFifths: z.boolean(),
  shares: z.object({ yes: share, partly: share, no: share }),
});

/** A milestone of an agreement, with what people notice of it; null for too few answers. */
export const milestoneFigureSchema = z.object({
  on: z.iso.date(),
  state: z.string(),
  noticed: noticedSharesSchema.nullable(),
});
