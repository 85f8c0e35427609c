import { coverPieces } from "~/features/moderation/domain/cover-pieces";
import type { CoverVerdict } from "~/features/moderation/domain/cover-pieces";
import { findsIn, handledFinds } from "~/features/moderation/domain/open-finds";
import type { ItemRedactions, ItemText, Outcome } from "~/features/moderation/domain/outcome";
import { REASON_FOR_KIND } from "~/features/moderation/domain/redaction";
import type { DecideGrant } from "../queries/decidable-case.server";
import { textSigns } from "../queries/settings.server";
import type { ChosenOutcome } from "../schema";
import { decide, textToDecide } from "./decide-case.server";
import type { HeldVersion } from "~/features/moderation/domain/alike-held";
import { decideAlike } from "./decide-alike.server";
import type { DecideAlikeResult } from "./decide-alike.server";

export type DecideChosenInput = {
  caseId: string;
  /** What the moderator filled in. */
  chosen: ChosenOutcome;
  /** Held texts with the same words that were on screen, and are decided along with it. */
  alike?: readonly HeldVersion[];
  /** The participant signed in beside the staff member, whose items are not theirs to judge. */
  alsoPersonId: string | null;
};

type Unfinished =
  { ok: false; code: "rule_missing" | "destination_missing" } | Exclude<CoverVerdict, { ok: true }>;

export type DecideChosenResult = DecideAlikeResult | Unfinished;

type Built = { ok: true; outcome: Outcome } | Unfinished;

function destinationOf(written: string) {
  const [kind, id] = written.split(":");
  return (kind === "round" || kind === "body") && id ? ({ kind, id } as const) : null;
}

function isEmpty({ title, body }: ItemRedactions): boolean {
  return title.length + body.length === 0;
}

/** Publishes with what is covered and what may stay: a chosen cover makes it a publication with bars. */
async function published(chosen: ChosenOutcome, text: ItemText): Promise<Built> {
  const { publicNumbers } = await textSigns();
  const finds = findsIn(text, { publicNumbers });
  const { covers, stays } = handledFinds(finds, chosen.finds);
  const reasons = new Map(finds.map(({ words, kind }) => [words, REASON_FOR_KIND[kind]]));
  const pieces = chosen.outcome === "publishRedacted" ? chosen.redactions.split("\n") : [];
  const isNamed = pieces.some((piece) => piece.trim() !== "");
  if (!isNamed && isEmpty(covers)) {
    if (chosen.outcome === "publishRedacted") return { ok: false, code: "redaction_missing" };
    return { ok: true, outcome: { kind: "publish", stays } };
  }
  const named = isNamed
    ? coverPieces(text, pieces, (piece) => reasons.get(piece) ?? chosen.redactionReason)
    : null;
  if (named && !named.ok) return named;
  const redactions = {
    title: [...covers.title, ...(named?.redactions.title ?? [])],
    body: [...covers.body, ...(named?.redactions.body ?? [])],
  };
  return { ok: true, outcome: { kind: "publishRedacted", redactions, stays } };
}

/** What the moderator chose, out of the fields that belong to it. */
async function outcomeOf(chosen: ChosenOutcome, text: ItemText): Promise<Built> {
  const { explanation, howToResubmit } = chosen;
  switch (chosen.outcome) {
    case "publish":
    case "publishRedacted":
      return published(chosen, text);
    case "holdForSafety":
    case "release":
    case "handled":
      return { ok: true, outcome: { kind: chosen.outcome } };
    case "spam":
      return { ok: true, outcome: { kind: "spam", rule: "advertising" } };
    case "return": {
      const { rule } = chosen;
      if (rule === "") return { ok: false, code: "rule_missing" };
      return { ok: true, outcome: { kind: "return", rule, explanation, howToResubmit } };
    }
    case "moveElsewhere": {
      const destination = destinationOf(chosen.destination);
      if (!destination) return { ok: false, code: "destination_missing" };
      return { ok: true, outcome: { kind: "moveElsewhere", destination, explanation } };
    }
    case "merge": {
      const intoId = chosen.intoOther || chosen.intoId;
      return { ok: true, outcome: { kind: "merge", intoId, explanation } };
    }
  }
}

/**
 * Decides a case with what was chosen on the desk: builds the outcome out of it and carries it out.
 */
export async function decideChosen(
  grant: DecideGrant,
  { caseId, chosen, alsoPersonId, alike = [] }: DecideChosenInput,
  now: Date,
): Promise<DecideChosenResult> {
  const { version } = chosen;
  // Who may decide comes before every look at the text: what is refused says nothing of it.
  const may = await textToDecide(grant, { caseId, version, alsoPersonId });
  if (!may.ok) return may;
  const built = await outcomeOf(chosen, may.text);
  if (!built.ok) return built;
  const input = { caseId, version, outcome: built.outcome, alsoPersonId };
  if (alike.length > 0) return decideAlike(grant, { ...input, shown: alike }, now);
  const decided = await decide(grant, input, now);
  return decided.ok ? { ...decided, decided: 1 } : decided;
}
