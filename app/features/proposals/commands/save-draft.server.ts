import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { canRevise } from "~/features/proposals/domain/proposal";
import { checkDraftText } from "~/features/proposals/domain/proposal-text";
import type { TextProblem } from "~/features/proposals/domain/proposal-text";
import { inTransaction } from "~/platform/db.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";
import { beginProposal } from "./begin-proposal.server";
import { authorColumns, checkSubject, inputColumns } from "./write-text.server";
import type { ProposalInput, SubjectRefusal } from "./write-text.server";

export type SaveDraftResult =
  | { ok: true; proposalId: string; person: EnsuredPerson }
  | { ok: false; code: "invalid"; problems: readonly TextProblem[] }
  | { ok: false; code: "not_found" | "wrong_state" | "changed_meanwhile" }
  | SubjectRefusal;

/** Saves an unfinished proposal. It may be as unfinished as it likes, and nobody but its writers sees it. */
export async function saveDraft(
  grant: Authorized<"proposal.write">,
  input: ProposalInput,
  now: Date,
): Promise<SaveDraftResult> {
  const checked = checkDraftText(input.text);
  if (!checked.ok) return checked;
  return inTransaction(async (transaction) => {
    const refused = await checkSubject(transaction, input.subject);
    if (refused) return refused;
    const known = input.proposalId ?? (await findSubmission(transaction, input.submission));
    if (known === undefined) {
      const begun = await beginProposal(transaction, grant.actor, input, now);
      await recordSubmission(transaction, input.submission, "proposal", begun.proposalId, now);
      return { ok: true, ...begun };
    }
    const person = await ensurePerson(
      transaction,
      grant.actor,
      input.submission,
      input.language,
      now,
    );
    const row = await transaction.proposal.findUnique({
      where: { id: known },
      select: proposalColumns,
    });
    if (!row) return { ok: false, code: "not_found" };
    const proposal = proposalOf(row);
    if (!proposal.authorIds.includes(person.personId)) return { ok: false, code: "not_found" };
    if (!canRevise(proposal)) return { ok: false, code: "wrong_state" };
    if (input.version !== null && row.version !== input.version) {
      return { ok: false, code: "changed_meanwhile" };
    }
    await transaction.proposal.update({
      where: { id: known },
      data: { ...inputColumns(input, checked.text), version: { increment: 1 } },
    });
    await transaction.proposalAuthor.update({
      where: { proposalId_personId: { proposalId: known, personId: person.personId } },
      data: authorColumns(input.declaration),
    });
    return { ok: true, proposalId: known, person };
  });
}
