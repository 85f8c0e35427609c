import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { canSupport } from "~/features/proposals/domain/support";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { withMerged, writersOf } from "../queries/merged.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";
import { recountSupport } from "./recount-support.server";

export type SupportInput = { proposalId: string; submission: string; language: Language };

export type SupportResult =
  | { ok: true; person: EnsuredPerson }
  | { ok: false; code: "not_found" | "own_proposal" }
  | { ok: false; code: "merged"; intoId: string };

/** Puts one person behind a proposal. Twice, also at the same moment, counts once. */
export async function supportProposal(
  grant: Authorized<"proposal.support">,
  { proposalId, submission, language }: SupportInput,
  now: Date,
): Promise<SupportResult> {
  return inTransaction(async (transaction) => {
    const row = await transaction.proposal.findUnique({
      where: { id: proposalId },
      select: proposalColumns,
    });
    if (!row) return { ok: false, code: "not_found" };
    const asker = grant.actor.kind === "participant" ? grant.actor.personId : "";
    const ids = await withMerged(transaction, proposalId);
    const [before, authorIds] = await Promise.all([
      transaction.support.count({ where: { proposalId: { in: ids }, personId: asker } }),
      writersOf(transaction, ids),
    ]);
    const verdict = canSupport({ ...proposalOf(row), authorIds }, asker, before > 0);
    if (!verdict.ok && verdict.code === "not_public") return { ok: false, code: "not_found" };
    if (!verdict.ok && verdict.code !== "already_supported") return verdict;
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const key = { proposalId, personId: person.personId };
    await transaction.support.upsert({
      where: { proposalId_personId: key },
      create: { ...key, createdAt: now },
      update: {},
    });
    await recountSupport(transaction, proposalId);
    return { ok: true, person };
  });
}
