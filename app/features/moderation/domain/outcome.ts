/**
 * Rule: an item is published, published with visible covers, returned with a reason and a way to send
 * it again, moved to where it belongs, merged with a like item, held for safety, released from there,
 * or refused as spam. Every refusal names a house rule and explains itself in the moderator's words.
 * Source: design, section 3 (Proposal) and section 8 (children, safety, law).
 */
import { fitsWithin, lengthOf } from "~/features/text/domain/text-length";
import type { HouseRuleKey } from "./house-rules";
import { openFinds, staysOfFinds, type Find, type Stay } from "./open-finds";
import type { PersonalDataOptions } from "./personal-data";
import { checkRedactions, type Redaction, type RedactionVerdict } from "./redaction";

/** The parts of an item that can be covered. An item without a title has an empty one. */
export interface ItemText {
  readonly title: string;
  readonly body: string;
}

/** A title and its text as one: danger may be told across both. */
export function wholeText({ title, body }: ItemText): string {
  return title === "" ? body : `${title}\n\n${body}`;
}

export interface ItemRedactions {
  readonly title: readonly Redaction[];
  readonly body: readonly Redaction[];
}

export type Outcome =
  | { readonly kind: "publish"; readonly stays?: readonly Stay[] }
  | {
      readonly kind: "publishRedacted";
      readonly redactions: ItemRedactions;
      /** What was found and may stay readable, with the reason. */
      readonly stays?: readonly Stay[];
    }
  | {
      readonly kind: "return";
      readonly rule: HouseRuleKey;
      readonly explanation: string;
      readonly howToResubmit: string;
    }
  | {
      readonly kind: "moveElsewhere";
      readonly destination: { readonly kind: "round" | "body"; readonly id: string };
      readonly explanation: string;
    }
  | { readonly kind: "merge"; readonly intoId: string; readonly explanation: string }
  | { readonly kind: "holdForSafety" }
  | { readonly kind: "release" }
  | { readonly kind: "handled" }
  | { readonly kind: "spam"; readonly rule: "advertising" };

export type OutcomeKind = Outcome["kind"];

export const OUTCOME_KINDS = [
  "publish",
  "publishRedacted",
  "return",
  "moveElsewhere",
  "merge",
  "holdForSafety",
  "release",
  "handled",
  "spam",
] as const satisfies readonly OutcomeKind[];

/** Fewest and most characters of an explanation: "nee" explains nothing. */
/** Fewest and most characters of what a writer is told of why. */
export const EXPLANATION_LENGTH = { min: 10, max: 2_000 } as const;

type RedactionProblem = Extract<RedactionVerdict, { ok: false }>["code"];

export type OutcomeProblem =
  | { ok: false; code: "explanation_missing"; field: "explanation" }
  | { ok: false; code: "explanation_too_long"; field: "explanation" }
  | { ok: false; code: "resubmit_missing"; field: "howToResubmit" }
  | { ok: false; code: "destination_missing"; field: "destination" }
  | { ok: false; code: "merge_into_itself"; field: "intoId" }
  | { ok: false; code: "redaction_missing"; field: "redactions" }
  | { ok: false; code: "personal_data_left"; left: readonly Pick<Find, "key" | "kind">[] }
  | { ok: false; code: RedactionProblem; field: "redactions" };

export type OutcomeVerdict = { ok: true; outcome: Outcome } | OutcomeProblem;

/** An outcome as it is counted once the text it was about is erased: every word about that text is gone. */
export function withoutWords(outcome: Outcome): Outcome {
  switch (outcome.kind) {
    case "publish":
      return { kind: "publish" };
    case "publishRedacted":
      return { kind: "publishRedacted", redactions: { title: [], body: [] } };
    case "return":
      return { ...outcome, explanation: "", howToResubmit: "" };
    case "moveElsewhere":
    case "merge":
      return { ...outcome, explanation: "" };
    default:
      return outcome;
  }
}

/** Outcomes that keep the writer's text from the public: these can be appealed as a refusal. */
export function isRefusal(kind: OutcomeKind): boolean {
  return kind === "return" || kind === "spam";
}

/** Nothing is covered. */
export const NO_COVERS: ItemRedactions = { title: [], body: [] };

/**
 * Whether an outcome says all it has to say.
 *
 * @param outcome what the moderator filled in.
 * @param item the item's id, its text as sent, and what the region publishes itself.
 * @returns the outcome with trimmed texts and tidy covers, or the field that is not right.
 */
export function checkOutcome(
  outcome: Outcome,
  item: { readonly id: string; readonly text: ItemText } & PersonalDataOptions,
): OutcomeVerdict {
  switch (outcome.kind) {
    case "publish":
      return withFindsHandled(outcome, NO_COVERS, item);
    case "holdForSafety":
    case "release":
    case "handled":
    case "spam":
      return { ok: true, outcome };
    case "publishRedacted":
      return checkCovers(outcome, item);
    case "return":
      return checkReturn(outcome);
    case "moveElsewhere":
      if (outcome.destination.id === "") {
        return { ok: false, code: "destination_missing", field: "destination" };
      }
      return explained(outcome);
    case "merge":
      if (outcome.intoId === item.id || outcome.intoId === "") {
        return { ok: false, code: "merge_into_itself", field: "intoId" };
      }
      return explained(outcome);
  }
}

function checkReturn(outcome: Extract<Outcome, { kind: "return" }>): OutcomeVerdict {
  const howToResubmit = outcome.howToResubmit.trim();
  if (lengthOf(howToResubmit) < EXPLANATION_LENGTH.min) {
    return { ok: false, code: "resubmit_missing", field: "howToResubmit" };
  }
  return explained({ ...outcome, howToResubmit });
}

function explained(outcome: Extract<Outcome, { explanation: string }>): OutcomeVerdict {
  const explanation = outcome.explanation.trim();
  if (lengthOf(explanation) < EXPLANATION_LENGTH.min) {
    return { ok: false, code: "explanation_missing", field: "explanation" };
  }
  if (!fitsWithin(explanation, EXPLANATION_LENGTH.max)) {
    return { ok: false, code: "explanation_too_long", field: "explanation" };
  }
  return { ok: true, outcome: { ...outcome, explanation } };
}

function withFindsHandled(
  outcome: Extract<Outcome, { kind: "publish" | "publishRedacted" }>,
  covers: ItemRedactions,
  { text, ...options }: { readonly text: ItemText } & PersonalDataOptions,
): OutcomeVerdict {
  const { stays = [] } = outcome;
  const left = openFinds(text, { covers, stays }, options);
  if (left.length > 0) {
    return {
      ok: false,
      code: "personal_data_left",
      left: left.map(({ key, kind }) => ({ key, kind })),
    };
  }
  const uncovered = staysOfFinds(text, stays, options);
  const { stays: _chosen, ...bare } = outcome;
  return { ok: true, outcome: uncovered.length === 0 ? bare : { ...bare, stays: uncovered } };
}

function checkCovers(
  outcome: Extract<Outcome, { kind: "publishRedacted" }>,
  item: { readonly text: ItemText } & PersonalDataOptions,
): OutcomeVerdict {
  const { redactions } = outcome;
  const { text } = item;
  if (redactions.title.length + redactions.body.length === 0) {
    return { ok: false, code: "redaction_missing", field: "redactions" };
  }
  const title = checkRedactions(text.title, redactions.title);
  if (!title.ok) return { ok: false, code: title.code, field: "redactions" };
  const body = checkRedactions(text.body, redactions.body);
  if (!body.ok) return { ok: false, code: body.code, field: "redactions" };
  const tidy = { title: title.redactions, body: body.redactions };
  return withFindsHandled({ ...outcome, redactions: tidy }, tidy, item);
}
