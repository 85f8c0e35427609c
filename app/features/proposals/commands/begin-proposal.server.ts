import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { checkDraftText } from "~/features/proposals/domain/proposal-text";
import type { Transaction } from "~/platform/db.server";
import type { Actor } from "~/policy/actor";
import { authorColumns, inputColumns } from "./write-text.server";
import type { ProposalInput } from "./write-text.server";

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
