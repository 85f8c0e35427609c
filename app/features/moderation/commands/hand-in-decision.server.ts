import { coverPieces } from "~/features/moderation/domain/cover-pieces";
import type { ItemText, Outcome } from "~/features/moderation/domain/outcome";
import { findPersonalData } from "~/features/moderation/domain/personal-data";
import { proposedRedactions } from "~/features/moderation/domain/redaction";
import { checkForm } from "~/platform/form.server";
import type { FieldErrors, FormFields, FormValues } from "~/platform/form.server";
import type { Authorized } from "~/policy/authorize.server";
import { textSigns } from "../queries/settings.server";
import { decisionFormSchema } from "../schema";
import type { DecisionForm } from "../schema";
import { decide, textToDecide } from "./decide-case.server";
import type { DecideResult } from "./decide-case.server";

export type RefusedDecision = {
  ok: false;
  status: 404 | 409 | 422;
  values: FormValues;
  errors: FieldErrors;
  /** Words that a message about them needs. */
  named: { piece?: string; outcome?: Outcome["kind"] };
};

export type HandedInDecision =
  { ok: true; outcome: Outcome["kind"]; waitsForSecond: boolean } | RefusedDecision;

type Built =
  { ok: true; outcome: Outcome } | { ok: false; field: string; error: string; piece?: string };

const missing = (field: string, error: string): Built => ({ ok: false, field, error });

function destinationOf(written: string) {
  const [kind, id] = written.split(":");
  return (kind === "round" || kind === "body") && id ? ({ kind, id } as const) : null;
}

async function covered(form: DecisionForm, text: ItemText): Promise<Built> {
  const { publicNumbers } = await textSigns();
  const known = new Map<string, DecisionForm["redactionReason"]>();
  for (const part of [text.title, text.body]) {
    for (const { start, end, reason } of proposedRedactions(
      findPersonalData(part, { publicNumbers }),
    )) {
      known.set(part.slice(start, end), reason);
    }
  }
  const verdict = coverPieces(
    text,
    form.redactions.split("\n"),
    (piece) => known.get(piece) ?? form.redactionReason,
  );
  if (verdict.ok) {
    return { ok: true, outcome: { kind: "publishRedacted", redactions: verdict.redactions } };
  }
  const error = `moderation.refusal_${verdict.code}`;
  return { ok: false, field: "redactions", error, piece: "piece" in verdict ? verdict.piece : "" };
}

/** What the moderator chose, out of the fields that belong to it. */
async function outcomeOf(form: DecisionForm, text: ItemText): Promise<Built> {
  const { explanation, howToResubmit } = form;
  switch (form.outcome) {
    case "publish":
    case "holdForSafety":
    case "release":
      return { ok: true, outcome: { kind: form.outcome } };
    case "spam":
      return { ok: true, outcome: { kind: "spam", rule: "advertising" } };
    case "publishRedacted":
      return covered(form, text);
    case "return": {
      const { rule } = form;
      if (rule === "") return missing("rule", "moderation.chooseRule");
      return { ok: true, outcome: { kind: "return", rule, explanation, howToResubmit } };
    }
    case "moveElsewhere": {
      const destination = destinationOf(form.destination);
      if (!destination) return missing("destination", "moderation.refusal_destination_missing");
      return { ok: true, outcome: { kind: "moveElsewhere", destination, explanation } };
    }
    case "merge": {
      const intoId = form.intoOther || form.intoId;
      return { ok: true, outcome: { kind: "merge", intoId, explanation } };
    }
  }
}

/** Refusals about the state of the case, not about what was filled in. */
const CONFLICTS: ReadonlySet<string> = new Set([
  "already_decided",
  "changed_meanwhile",
  "withdrawn_by_author",
  "needs_second_moderator",
  "needs_other_moderator",
  "own_item",
  "item_changed",
  "already_merged",
  "not_moderator",
  "only_safety_officer",
]);

const FIELD_OF_CODE: Record<string, string> = {
  merge_into_itself: "intoOther",
  merge_target_not_found: "intoOther",
  merge_target_not_public: "intoOther",
  merge_cycle: "intoOther",
  already_merged: "intoOther",
  destination_missing: "destination",
};

function refusedBy(
  result: Exclude<DecideResult, { ok: true }>,
): Pick<RefusedDecision, "status" | "errors" | "named"> {
  const { code } = result;
  const field = "field" in result ? result.field : (FIELD_OF_CODE[code] ?? "outcome");
  const byYou = "byYou" in result && result.byYou;
  return {
    status: code === "not_found" ? 404 : CONFLICTS.has(code) ? 409 : 422,
    errors: { [field]: `moderation.refusal_${code}${byYou ? "_you" : ""}` },
    named: "outcome" in result ? { outcome: result.outcome } : {},
  };
}

/**
 * Takes the form of the desk: builds the outcome out of it and decides. What is refused comes back as it was filled in.
 * @param alsoPersonId the participant signed in beside the staff member, whose items are not theirs to judge
 */
export async function handInDecision(
  grant: Authorized<"moderation.decide"> | Authorized<"moderation.held">,
  caseId: string,
  form: FormFields,
  alsoPersonId: string | null,
  now: Date,
): Promise<HandedInDecision> {
  const { values } = form;
  const fields = checkForm(decisionFormSchema, form);
  if (!fields.ok) return { ok: false, status: 422, values, errors: fields.errors, named: {} };
  const { version } = fields.value;
  // Who may decide comes before every look at the text: what is refused says nothing of it.
  const may = await textToDecide(grant, { caseId, version, alsoPersonId });
  if (!may.ok) return { ok: false, values, ...refusedBy(may) };
  const built = await outcomeOf(fields.value, may.text);
  if (!built.ok) {
    const named = built.piece ? { piece: built.piece } : {};
    return { ok: false, status: 422, values, errors: { [built.field]: built.error }, named };
  }
  const { outcome } = built;
  const result = await decide(grant, { caseId, version, outcome, alsoPersonId }, now);
  if (result.ok) return result;
  return { ok: false, values, ...refusedBy(result) };
}
