import { z } from "zod";

/** The words of a stored answer that somebody wrote: a text, or what stands beside "other". */
const ownWords = z.union([
  z.object({ text: z.string() }).transform(({ text }) => text),
  z.object({ other: z.string() }).transform(({ other }) => other),
]);

/** What somebody wrote themselves in a stored answer; empty when they chose only. */
export function ownWordsOf(value: string): string {
  return ownWords.catch("").parse(JSON.parse(value));
}
