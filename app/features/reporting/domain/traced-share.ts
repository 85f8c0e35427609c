/**
 * Rule: "all input was processed" is a number: the share of inputs that a theme rests on, with the list of those that
 * none does. Source: the issue on reporting back.
 */
export const INPUT_KINDS = ["textAnswer", "inputCard", "proposal"] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

export interface TraceableInput {
  kind: InputKind;
  id: string;
}

export interface TraceCount {
  total: number;
  traced: number;
  /** From 0 to 1; null when there was no input, which is not the same as nothing traced. */
  share: number | null;
}
