/**
 * Rule: an example message is a beginning. It fills the fields of whoever returns a text, who reads and changes it; it takes
 * away nothing that was typed, and only another example that stands there as it was put in makes room for it.
 * Source: issue 19, C (message templates per reason).
 */

/** What the writer of a returned text reads: why, and what they can do. */
export interface ReturnWords {
  readonly explanation: string;
  readonly howToResubmit: string;
}

/** What a field holds once an example was put in: `examples` are those of all rules, which nobody typed. */
export function withExample(typed: string, example: string, examples: readonly string[]): string {
  const known = typed.replaceAll("\r\n", "\n").trim();
  if (known === "" || examples.includes(known)) return example;
  return known.includes(example) ? typed : `${known}\n\n${example}`;
}

/** An own text counts where there is one, the shipped text where there is none. */
export function inForce(own: ReturnWords, shipped: ReturnWords): ReturnWords {
  return {
    explanation: own.explanation.trim() || shipped.explanation,
    howToResubmit: own.howToResubmit.trim() || shipped.howToResubmit,
  };
}
