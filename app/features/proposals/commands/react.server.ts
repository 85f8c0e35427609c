import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { checkComment } from "~/features/proposals/domain/comment";
import type { CommentVerdict, ParentComment } from "~/features/proposals/domain/comment";
import type { Language } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";
import { commentEnumColumns } from "../schema";
import { sendComment } from "./send-comment.server";

export type ReactInput = {
  submission: string;
  proposalId: string;
  parentId: string | null;
  body: string;
  declaration: FrozenDeclaration;
  language: Language;
};

export type ReactResult =
  | { ok: true; held: boolean; person: EnsuredPerson }
  | { ok: false; code: "not_found" }
  | Exclude<CommentVerdict, { ok: true }>;

async function parentOf(
  transaction: Transaction,
  id: string | null,
): Promise<ParentComment | null | undefined> {
  if (id === null) return null;
  const row = await transaction.comment.findUnique({
    where: { id },
    select: { id: true, proposalId: true, parentId: true, state: true, role: true },
  });
  if (!row) return undefined;
  const { state } = commentEnumColumns.parse(row);
  return { id: row.id, proposalId: row.proposalId ?? "", parentId: row.parentId, state };
}

/** Sends a reaction to a moderator. A repeat of the same form makes no second one. */
export async function react(
  grant: Authorized<"comment.write">,
  input: ReactInput,
  now: Date,
): Promise<ReactResult> {
  return inTransaction(async (transaction) => {
    const { proposalId, submission, declaration } = input;
    const [row, parent] = await Promise.all([
      transaction.proposal.findUnique({ where: { id: proposalId }, select: proposalColumns }),
      parentOf(transaction, input.parentId),
    ]);
    if (!row || parent === undefined) return { ok: false, code: "not_found" };
    const verdict = checkComment(proposalOf(row), parent, input.body);
    if (!verdict.ok) {
      return verdict.code === "not_public" ? { ok: false, code: "not_found" } : verdict;
    }
    const person = await ensurePerson(transaction, grant.actor, submission, input.language, now);
    const earlier = await findSubmission(transaction, submission);
    if (earlier !== undefined) return { ok: true, held: earlier === "held", person };
    const { held } = await sendComment(
      transaction,
      {
        on: { proposalId, parentId: verdict.parentId },
        roundId: row.roundId,
        personId: person.personId,
        declaration,
        body: verdict.body,
      },
      now,
    );
    await recordSubmission(transaction, submission, "comment", held ? "held" : "waiting", now);
    return { ok: true, held, person };
  });
}
