import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { checkDraftText } from "~/features/proposals/domain/proposal-text";
import type { Transaction } from "~/platform/db.server";
import type { Actor } from "~/policy/actor";
import { authorColumns, inputColumns } from "./write-text.server";
import type { ProposalInput } from "./write-text.server";

/** How a form that was handed in is known again, so that a double click makes one proposal. */
export function receiptKey(submission: string): string {
  return `proposal:${submission}`;
}

/** The proposal that this very form made before, if any. */
export async function madeBefore(
  transaction: Transaction,
  submission: string,
): Promise<string | null> {
  const receipt = await transaction.submissionReceipt.findUnique({
    where: { key: receiptKey(submission) },
  });
  return receipt?.location ?? null;
}

/** Remembers which proposal a form made. */
export async function recordForm(
  transaction: Transaction,
  submission: string,
  proposalId: string,
): Promise<void> {
  await transaction.submissionReceipt.create({
    data: { key: receiptKey(submission), kind: "proposal", location: proposalId },
  });
}

/** Makes a draft with its first writer, a new participant where the form comes from nobody known. */
export async function beginProposal(
  transaction: Transaction,
  actor: Actor,
  input: ProposalInput,
  now: Date,
): Promise<{ proposalId: string; person: EnsuredPerson }> {
  const person = await ensurePerson(transaction, actor, input.submission, input.language, now);
  const checked = checkDraftText(input.text);
  const { id } = await transaction.proposal.create({
    data: {
      ...inputColumns(input, checked.ok ? checked.text : input.text),
      state: "draft",
      createdAt: now,
      authors: { create: { personId: person.personId, ...authorColumns(input.declaration) } },
    },
    select: { id: true },
  });
  return { proposalId: id, person };
}
