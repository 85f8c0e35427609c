import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { joinAsAuthor } from "~/features/proposals/domain/proposal";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";
import { recountSupport } from "./recount-support.server";
import { authorColumns } from "./write-text.server";

export type JoinInput = {
  token: string;
  submission: string;
  declaration: FrozenDeclaration;
  language: Language;
};

export type JoinResult =
  | { ok: true; proposalId: string; person: EnsuredPerson }
  | { ok: false; code: "not_found" | "wrong_state" | "full" };

/** Lets whoever holds the link write along, with what they declare about themselves. A repeat changes nothing. */
export async function joinProposal(
  grant: Authorized<"proposal.write">,
  { token, submission, declaration, language }: JoinInput,
  now: Date,
): Promise<JoinResult> {
  return inTransaction(async (transaction): Promise<JoinResult> => {
    const row = await transaction.proposal.findUnique({
      where: { inviteTokenHash: sha256(token) },
      select: proposalColumns,
    });
    if (!row) return { ok: false, code: "not_found" };
    const proposal = proposalOf(row);
    const asker = grant.actor.kind === "participant" ? grant.actor.personId : "";
    const before = joinAsAuthor(proposal, asker);
    if (!before.ok && before.code !== "already_author") return { ok: false, code: before.code };
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const verdict = joinAsAuthor(proposal, person.personId);
    if (verdict.ok) {
      await transaction.proposalAuthor.create({
        data: {
          proposalId: proposal.id,
          personId: person.personId,
          ...authorColumns(declaration),
          joinedAt: now,
        },
      });
      // Who writes along does not stand behind it as somebody else too.
      await transaction.support.deleteMany({
        where: { proposalId: proposal.id, personId: person.personId },
      });
      await recountSupport(transaction, proposal.id);
      await emit(
        transaction,
        {
          actor: { kind: "participant" },
          type: "proposal.joined",
          subjectKind: "proposal",
          subjectId: proposal.id,
        },
        now,
      );
    }
    return { ok: true, proposalId: proposal.id, person };
  });
}
