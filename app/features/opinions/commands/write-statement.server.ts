import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { holdIfDangerous } from "~/features/moderation/commands/open-case.server";
import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import type { ItemText } from "~/features/moderation/domain/outcome";
import {
  checkStatement,
  MOST_STATEMENTS,
  statementWords,
} from "~/features/opinions/domain/opinion-statement";
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import type { StatementVerdict } from "~/features/opinions/domain/opinion-statement";
import { auditActorOf } from "~/platform/audit.server";
import type { AuditActor } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import type { StatementForm } from "../schema";

export type WriteStatementResult =
  | { ok: true; id: string }
  | { ok: false; code: "not_found" | "unknown_proposal" | "too_many" }
  | Exclude<StatementVerdict, { ok: true }>;

/**
 * Holds a statement when it suggests danger. Its words are those of whoever wrote the proposal, so none of them looks at
 * it as an officer.
 */
async function holdStatement(
  transaction: Transaction,
  statement: {
    id: string;
    roundId: string;
    proposalId: string | null;
    words: ItemText;
    sentBy: AuditActor;
  },
  now: Date,
): Promise<void> {
  const { id, roundId, proposalId, words, sentBy } = statement;
  const authors = await transaction.proposalAuthor.findMany({
    where: { proposalId: proposalId ?? "" },
    select: { personId: true },
  });
  const held = await holdIfDangerous(
    transaction,
    {
      subject: { kind: "statement", id },
      roundId,
      text: words,
      authorIds: authors.map(({ personId }) => personId),
      role: "other",
      ageBand: null,
      sentBy,
    },
    now,
  );
  if (held) await transaction.opinionStatement.update({ where: { id }, data: { held: true } });
}

/** Adds a statement to a round, with the public proposal it was taken from. */
export async function writeStatement(
  grant: Authorized<"statement.write">,
  roundId: string,
  form: StatementForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<WriteStatementResult> {
  const verdict = checkStatement(form.text);
  if (!verdict.ok) return verdict;
  const english = form.textEn.trim() === "" ? null : checkStatement(form.textEn);
  if (english && !english.ok) return english;
  return inTransaction(async (transaction): Promise<WriteStatementResult> => {
    const round = await transaction.round.count({ where: { id: roundId } });
    if (round === 0 || !stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
    const { proposal: proposalId } = form;
    const source = { id: proposalId ?? "", roundId, ...LISTED_PROPOSAL };
    if (proposalId !== null && (await transaction.proposal.count({ where: source })) === 0) {
      return { ok: false, code: "unknown_proposal" };
    }
    const position = await transaction.opinionStatement.count({ where: { roundId } });
    if (position >= MOST_STATEMENTS) return { ok: false, code: "too_many" };
    const { id } = await transaction.opinionStatement.create({
      data: {
        roundId,
        proposalId,
        text: verdict.text,
        textEn: english?.text ?? null,
        position,
        createdAt: now,
      },
      select: { id: true },
    });
    const sentBy = auditActorOf(grant.actor);
    const words = statementWords({ text: verdict.text, textEn: english?.text ?? null });
    await holdStatement(transaction, { id, roundId, proposalId, words, sentBy }, now);
    const mayStay = await requireFindsHandled(transaction, [verdict.text, english?.text], stays);
    await emit(
      transaction,
      {
        actor: sentBy,
        type: "opinion.statementAdded",
        subjectKind: "round",
        subjectId: roundId,
        details: { mayStay, statementId: id },
      },
      now,
    );
    return { ok: true, id };
  });
}

/** Takes a statement away again, as long as nobody said anything of it: an opinion is never thrown away. */
export async function removeStatement(
  grant: Authorized<"statement.write">,
  roundId: string,
  statementId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" | "has_votes" }> {
  return inTransaction(async (transaction) => {
    const where = { id: statementId, roundId };
    const row = await transaction.opinionStatement.findFirst({
      where,
      select: { _count: { select: { votes: true } } },
    });
    if (!row || !stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
    if (row._count.votes > 0) return { ok: false, code: "has_votes" };
    await takeBackText(transaction, { kind: "statement", id: statementId }, "withdrawn", now);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "opinion.statementRemoved",
        subjectKind: "round",
        subjectId: roundId,
      },
      now,
    );
    return { ok: true };
  });
}
