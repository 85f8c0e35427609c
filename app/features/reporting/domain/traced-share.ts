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

export interface TracedShare extends TraceCount {
  byKind: Record<InputKind, TraceCount>;
  /** In the order in which the inputs came. */
  untraced: readonly TraceableInput[];
}

/** The name under which an input is looked up among the links of themes. */
function traceKey(input: TraceableInput): string {
  return `${input.kind}:${input.id}`;
}

function countOf(inputs: readonly TraceableInput[], traced: ReadonlySet<string>): TraceCount {
  const count = inputs.filter((input) => traced.has(traceKey(input))).length;
  return {
    total: inputs.length,
    traced: count,
    share: inputs.length === 0 ? null : count / inputs.length,
  };
}

/** The share of `inputs` that stand in `links`. A link to an input outside the list counts for nothing. */
export function tracedShare(
  inputs: readonly TraceableInput[],
  links: Iterable<TraceableInput>,
): TracedShare {
  const traced = new Set<string>();
  for (const link of links) traced.add(traceKey(link));
  const ofKind = (kind: InputKind) =>
    countOf(
      inputs.filter((input) => input.kind === kind),
      traced,
    );
  return {
    ...countOf(inputs, traced),
    byKind: {
      textAnswer: ofKind("textAnswer"),
      inputCard: ofKind("inputCard"),
      proposal: ofKind("proposal"),
    },
    untraced: inputs.filter((input) => !traced.has(traceKey(input))),
  };
}
