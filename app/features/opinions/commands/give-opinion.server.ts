import { PUBLIC_STATEMENT } from "~/features/vocabulary/domain/public-statement";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { OpinionChoice } from "~/features/opinions/domain/opinion-statement";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { takesInput } from "~/features/rounds/domain/round";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { voterKey } from "../queries/voter-key.server";

export type OpinionInput = {
  roundSlug: string;
  statementId: string;
  choice: OpinionChoice;
  submission: string;
  language: Language;
};

export type OpinionResult =
  { ok: true; person: EnsuredPerson } | { ok: false; code: "not_found" | "closed" };

/** Says what somebody thinks of a statement, or says it anew: one person has one opinion of it. */
export async function giveOpinion(
  grant: Authorized<"opinion.give">,
  { roundSlug, statementId, choice, submission, language }: OpinionInput,
  now: Date,
): Promise<OpinionResult> {
  return inTransaction(async (transaction): Promise<OpinionResult> => {
    const statement = await transaction.opinionStatement.findFirst({
      where: { id: statementId, ...PUBLIC_STATEMENT, round: { slug: roundSlug, ...PUBLIC_ROUND } },
      select: {
        round: { select: { state: true, opensAt: true, closesAt: true, secret: true } },
      },
    });
    if (!statement) return { ok: false, code: "not_found" };
    const { secret, ...round } = statement.round;
    const state = roundEnumColumns.shape.state.parse(round.state);
    if (secret === null || !takesInput({ ...round, state }, now)) {
      return { ok: false, code: "closed" };
    }
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const key = { statementId, voterKey: voterKey(secret, person.personId) };
    await transaction.opinionVote.upsert({
      where: { statementId_voterKey: key },
      create: { ...key, choice },
      update: { choice },
    });
    return { ok: true, person };
  });
}
