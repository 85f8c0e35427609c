import { ASKED } from "~/features/sessions/domain/public-question";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";

export type SupportQuestionOutcome =
  { ok: true; person: EnsuredPerson } | { ok: false; code: "not_found" };

/** Counts the votes of a question from who voted, so that the number can never drift. */
export async function countVotes(transaction: Transaction, questionId: string): Promise<void> {
  const votes = await transaction.sessionQuestionVote.count({ where: { questionId } });
  await transaction.sessionQuestion.update({ where: { id: questionId }, data: { votes } });
}

/** Says "my question too": one person, one vote, however often the button is pressed. */
export async function supportQuestion(
  grant: Authorized<"session.ask">,
  input: { slug: string; questionId: string; submission: string; language: Language },
  now: Date,
): Promise<SupportQuestionOutcome> {
  return inTransaction(async (transaction) => {
    const { slug, questionId, submission, language } = input;
    const question = await transaction.sessionQuestion.findFirst({
      where: {
        id: questionId,
        ...ASKED,
        state: "published",
        bundledWithId: null,
        session: { slug },
      },
      select: { id: true, personId: true },
    });
    if (!question) return { ok: false, code: "not_found" };
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const { personId } = person;
    // Whoever asked it supports it already.
    if (question.personId === personId) return { ok: true, person };
    await transaction.sessionQuestionVote.upsert({
      where: { questionId_personId: { questionId, personId } },
      create: { questionId, personId },
      update: {},
    });
    await countVotes(transaction, questionId);
    return { ok: true, person };
  });
}
