import { openModerationCase } from "~/features/moderation/commands/open-case.server";
import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { submitProposal as submitVerdict } from "~/features/proposals/domain/proposal";
import { checkProposalText } from "~/features/proposals/domain/proposal-text";
import type { TextProblem } from "~/features/proposals/domain/proposal-text";
import { takesInput } from "~/features/rounds/domain/round";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Transaction } from "~/platform/db.server";
import { inTransaction, recordTakenBack } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Actor } from "~/policy/actor";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { proposalColumns, proposalOf, stateColumns } from "../queries/proposal-row.server";
import { beginProposal } from "./begin-proposal.server";
import { authorColumns, checkSubject, inputColumns } from "./write-text.server";
import type { ProposalInput as WrittenInput, SubjectRefusal } from "./write-text.server";

/** Who sends has said in which role. */
export type ProposalInput = WrittenInput & { declaration: FrozenDeclaration };

export type SubmitResult =
  | { ok: true; proposalId: string; held: boolean; person: EnsuredPerson }
  | { ok: false; code: "invalid"; problems: readonly TextProblem[] }
  | { ok: false; code: "not_found" | "wrong_state" | "round_closed" | "changed_meanwhile" }
  | SubjectRefusal;

/** Undoes what a refused submission began: a proposal that was not taken leaves no draft behind. */
class NotTaken extends Error {
  constructor(readonly refusal: Exclude<SubmitResult, { ok: true }>) {
    super(refusal.code);
  }
}

async function roundTakesInput(transaction: Transaction, id: string, now: Date): Promise<boolean> {
  const row = await transaction.round.findUniqueOrThrow({
    where: { id },
    select: { state: true, opensAt: true, closesAt: true },
  });
  const state = roundEnumColumns.shape.state.parse(row.state);
  return takesInput({ ...row, state }, now);
}

/** Sends what stands as a draft or came back; the case before the moderator opens in the same transaction. */
async function send(
  transaction: Transaction,
  proposalId: string,
  personId: string,
  input: ProposalInput,
  now: Date,
): Promise<{ held: boolean }> {
  const row = await transaction.proposal.findUnique({
    where: { id: proposalId },
    select: proposalColumns,
  });
  if (!row) throw new NotTaken({ ok: false, code: "not_found" });
  const verdict = submitVerdict(proposalOf(row), input.text, {
    personId,
    roundTakesInput: await roundTakesInput(transaction, input.subject.roundId, now),
    now,
  });
  if (!verdict.ok) {
    throw new NotTaken(verdict.code === "not_author" ? { ok: false, code: "not_found" } : verdict);
  }
  if (input.version !== null && row.version !== input.version) {
    throw new NotTaken({ ok: false, code: "changed_meanwhile" });
  }
  await transaction.proposalAuthor.update({
    where: { proposalId_personId: { proposalId, personId } },
    data: authorColumns(input.declaration),
  });
  // Who changes the text no longer asks for another look at the old one: an item waits in one case.
  if (verdict.resubmitted) {
    await takeBackText(transaction, { kind: "proposal", id: proposalId }, "changed", now);
    await recordTakenBack(transaction, verdict.next.authorIds, `proposal:${proposalId}`);
  }
  const opened = await openModerationCase(
    transaction,
    {
      subject: { kind: "proposal", id: proposalId },
      roundId: input.subject.roundId,
      text: verdict.text,
      authorIds: verdict.next.authorIds,
      role: input.declaration.role,
      ageBand: input.declaration.ageBand,
      cause: verdict.resubmitted ? "changed" : "sent",
    },
    now,
  );
  await transaction.proposal.update({
    where: { id: proposalId },
    data: {
      ...inputColumns(input, verdict.text),
      ...stateColumns(verdict.next),
      state: opened.held ? "held" : "submitted",
      redactions: "{}",
      inviteTokenHash: null,
      version: { increment: 1 },
    },
  });
  await emit(
    transaction,
    {
      actor: { kind: "participant" },
      type: verdict.resubmitted ? "proposal.resubmitted" : "proposal.submitted",
      subjectKind: "proposal",
      subjectId: proposalId,
    },
    now,
  );
  return { held: opened.held };
}

async function submitInside(
  transaction: Transaction,
  actor: Actor,
  input: ProposalInput,
  now: Date,
): Promise<SubmitResult> {
  const refused = await checkSubject(transaction, input.subject);
  if (refused) return refused;
  const earlier = await findSubmission(transaction, input.submission);
  if (earlier !== undefined) {
    const person = await ensurePerson(transaction, actor, input.submission, input.language, now);
    const sent = await transaction.proposal.findUnique({
      where: { id: earlier, authors: { some: { personId: person.personId } } },
      select: { state: true },
    });
    if (!sent) return { ok: false, code: "not_found" };
    if (sent.state !== "draft") {
      return { ok: true, proposalId: earlier, held: sent.state === "held", person };
    }
    const { held } = await send(transaction, earlier, person.personId, input, now);
    return { ok: true, proposalId: earlier, held, person };
  }
  if (input.proposalId !== null) {
    const person = await ensurePerson(transaction, actor, input.submission, input.language, now);
    const { held } = await send(transaction, input.proposalId, person.personId, input, now);
    await recordSubmission(transaction, input.submission, "proposal", input.proposalId, now);
    return { ok: true, proposalId: input.proposalId, held, person };
  }
  const { proposalId, person } = await beginProposal(transaction, actor, input, now);
  const { held } = await send(transaction, proposalId, person.personId, input, now);
  await recordSubmission(transaction, input.submission, "proposal", proposalId, now);
  return { ok: true, proposalId, held, person };
}

/**
 * Sends a proposal to a moderator: a new one, an own draft, or one that came back. A repeat of the same form changes
 * nothing and leads to the same receipt.
 */
export async function submitProposal(
  grant: Authorized<"proposal.write">,
  input: ProposalInput,
  now: Date,
): Promise<SubmitResult> {
  const checked = checkProposalText(input.text);
  if (!checked.ok) return checked;
  try {
    return await inTransaction((transaction) => submitInside(transaction, grant.actor, input, now));
  } catch (error) {
    if (error instanceof NotTaken) return error.refusal;
    throw error;
  }
}
