import type { ExperienceTally } from "../domain/experienced";
import { answerSchema } from "../schema";

/** How often each answer was given, of the rows of one question. */
export function tallyOf(rows: readonly { answer: string; count: number }[]): ExperienceTally {
  return Object.fromEntries(rows.map(({ answer, count }) => [answerSchema.parse(answer), count]));
}
