import { decideCase } from "~/features/moderation/domain/decide-case";
import type { DecideVerdict } from "~/features/moderation/domain/decide-case";
import type { ModerationCase } from "~/features/moderation/domain/moderation-case";
import { staysForLog } from "~/features/moderation/domain/open-finds";
import { withoutWords } from "~/features/moderation/domain/outcome";
import type { ItemText, Outcome } from "~/features/moderation/domain/outcome";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { ApplyRefusal } from "../moderated-kind";
import { decisionColumns } from "../queries/case-row.server";
import type { CaseRow } from "../queries/case-row.server";
import { decidableCase, withOutcome } from "../queries/decidable-case.server";
import type { DecideGrant, NotDecidable, ToldRefusal } from "../queries/decidable-case.server";
import { caseRules } from "../queries/settings.server";
import { moderatedKind } from "../queries/kinds.server";
import { subjectOfCase } from "../queries/subject.server";
import { alertSafetyOfficers } from "./alert-safety-officers.server";
import { applyOutcome } from "./apply-outcome.server";
import { forgetDrafts } from "./forget-drafts.server";
import { keepUndo, statusBefore } from "./keep-undo.server";

export type DecideInput = {
  caseId: string;
  /** The version of the case on the moderator's screen. */
  version: number;
  outcome: Outcome;
  /** Whoever is signed in as a participant in the moderator's own browser, so that nobody decides an own item. */
  alsoPersonId: string | null;
};

type Refused = Exclude<DecideVerdict, { ok: true }>;

export type DecideResult =
  | { ok: true; waitsForSecond: boolean; outcome: Outcome["kind"] }
  | { ok: false; code: "not_found" }
  | ApplyRefusal
  | ToldRefusal<Refused>;

/** Undoes the transaction of a decision whose outcome turned out not to be possible. */
export class OutcomeRefused extends Error {
  constructor(readonly refusal: ApplyRefusal) {
    super(refusal.code);
  }
}

/** What is written of a case that closes: nothing of a text that was kept for the officer, nor words about an erased one. */
function columnsOf(row: CaseRow, next: ModerationCase) {
  if (next.state !== "decided") return decisionColumns(next);
  const { decision } = next;
  if (row.takenBack !== "erased") return { ...decisionColumns(next), sealedText: null };
  const shown = decision
    ? { ...next, decision: { ...decision, outcome: withoutWords(decision.outcome) } }
    : next;
  return { ...decisionColumns(shown), sealedText: null, appealText: null };
}

/** Who decided needs no draft any more, and once the case is at another desk nobody does. */
async function dropDrafts(transaction: Transaction, before: ModerationCase, next: ModerationCase) {
  if (next.state !== "secondModerator") return forgetDrafts(transaction, [before.id]);
  const staffId = next.decision?.by ?? "";
  await transaction.caseDraft.deleteMany({ where: { caseId: before.id, staffId } });
}

async function store(
  transaction: Transaction,
  row: CaseRow,
  before: ModerationCase,
  next: ModerationCase,
): Promise<void> {
  const firstDecidedById =
    before.state === "secondModerator" ? row.decidedById : row.firstDecidedById;
  const written = await transaction.moderationCase.updateMany({
    where: { id: before.id, version: before.version },
    data: { ...columnsOf(row, next), firstDecidedById },
  });
  await dropDrafts(transaction, before, next);
  if (next.state === "decided" && row.takenBack === "erased") {
    await transaction.caseNote.deleteMany({ where: { caseId: row.id } });
  }
  if (written.count !== 1) throw new Error("a case changed within its own transaction");
}

function refusalOf(refused: Refused): Exclude<DecideResult, { ok: true }> {
  return refused.code === "already_decided" ? withOutcome(refused) : refused;
}

/**
 * The text of a case for whom may decide it now. Who may not hears why in words that are the same for every text, and a
 * case out of reach looks like one that is not there.
 */
export async function textToDecide(
  grant: DecideGrant,
  input: Omit<DecideInput, "outcome">,
): Promise<{ ok: true; text: ItemText } | NotDecidable> {
  const client = await database();
  const may = await decidableCase(client, grant, input);
  if (!may.ok) return may;
  const subject = await subjectOfCase(client, may.row);
  return subject ? { ok: true, text: subject.text } : { ok: false, code: "not_found" };
}

/** Decides a case as a step of a command of its own. */
export async function decideInside(
  transaction: Transaction,
  grant: DecideGrant,
  input: DecideInput,
  now: Date,
): Promise<DecideResult> {
  const may = await decidableCase(transaction, grant, input);
  if (!may.ok) return may;
  const { row, before, moderator } = may;
  const subject = await subjectOfCase(transaction, row);
  if (!subject) return { ok: false, code: "not_found" };
  const stood = await statusBefore(transaction, { row, subject });
  const { settings, signs } = await caseRules(transaction);
  const verdict = decideCase(before, input.outcome, {
    moderator,
    expectedVersion: input.version,
    text: subject.text,
    publicNumbers: signs.publicNumbers,
    withdrawn: subject.isTakenBack,
    now,
    settings,
  });
  if (!verdict.ok) return refusalOf(verdict);
  await store(transaction, row, before, verdict.next);
  const outcome = verdict.next.decision?.outcome ?? input.outcome;
  await emit(
    transaction,
    {
      actor: auditActorOf(grant.actor),
      type: verdict.takesEffect ? "moderation.decided" : "moderation.proposedRefusal",
      subjectKind: "moderationCase",
      subjectId: before.id,
      details: {
        outcome: outcome.kind,
        rule: "rule" in outcome ? outcome.rule : null,
        mayStay: "stays" in outcome ? staysForLog(outcome.stays ?? []) : null,
      },
    },
    now,
  );
  if (verdict.takesEffect) {
    const applied = await applyOutcome(transaction, { row, subject, outcome }, now);
    if (!applied.ok) throw new OutcomeRefused(applied);
  }
  await keepUndo(transaction, { row, subject, outcome: outcome.kind }, stood);
  if (verdict.next.state === "decided") {
    const { kind, id } = verdict.next.subject;
    await moderatedKind(kind).removeErased(transaction, [id], now);
  }
  if (outcome.kind === "holdForSafety") await alertSafetyOfficers(transaction, before.id, now);
  return { ok: true, waitsForSecond: !verdict.takesEffect, outcome: outcome.kind };
}

/**
 * Decides a case and carries the outcome out on the item, all or nothing. Of two moderators at once the second is told
 * what happened.
 */
export async function decide(
  grant: DecideGrant,
  input: DecideInput,
  now: Date,
): Promise<DecideResult> {
  try {
    return await inTransaction((transaction) => decideInside(transaction, grant, input, now));
  } catch (error) {
    if (error instanceof OutcomeRefused) return error.refusal;
    throw error;
  }
}
