import { voterKey } from "~/features/opinions/queries/voter-key.server";
import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { eraseContribution } from "~/features/people/commands/erase-contribution.server";
import { forgetAddress } from "~/features/people/commands/remove-email.server";
import { erasureItems } from "~/features/people/queries/erasure-plan.server";
import { respondentKeys } from "~/features/people/queries/my-surveys.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Refusal } from "~/platform/http.server";
import { randomToken } from "~/platform/secret.server";
import type { OwnInput } from "~/policy/authorize.server";

/** Comments before proposals: what hangs under something goes before the thing itself. */
const ORDER = [
  "support",
  "comment",
  "sessionQuestion",
  "response",
  "attendance",
  "signUp",
  "proposal",
];

/** The log says that something was erased and how much, never what or whose. */
async function log(transaction: Transaction, erased: number, everything: boolean, now: Date) {
  await emit(
    transaction,
    {
      actor: { kind: "participant" },
      type: "people.erased",
      subjectKind: "person",
      subjectId: "erased",
      details: { contributions: erased, everything },
    },
    now,
  );
}

/**
 * Erases the chosen contributions by the plan as it stands inside the transaction.
 * @param keys kind and id of each, as the plan names them; one that is not the asker's refuses all
 */
export async function eraseChosen(
  { personId }: OwnInput,
  keys: readonly string[],
  now: Date,
): Promise<{ ok: true; erased: number } | Refusal> {
  return inTransaction(async (transaction) => {
    const items = await erasureItems(transaction, personId, "nl");
    const chosen = items.filter(({ key }) => keys.includes(key));
    if (keys.length === 0 || chosen.length !== new Set(keys).size) {
      return { ok: false, code: "invalid" };
    }
    chosen.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    for (const item of chosen) await eraseContribution(transaction, personId, item, now);
    await log(transaction, chosen.length, false, now);
    return { ok: true, erased: chosen.length };
  });
}

/** What still counts moves to keys that nothing can make again, so that no copy of the person leads to it. */
async function unlinkLedger(transaction: Transaction, personId: string): Promise<void> {
  const key = ledgerKey(personId);
  const person = await transaction.ledgerPerson.findUnique({ where: { key } });
  if (!person) return;
  const fresh = await transaction.ledgerPerson.create({
    data: { ...person, key: randomToken() },
  });
  const rows = await transaction.participation.findMany({
    where: { personKey: key },
    select: { id: true },
  });
  for (const { id } of rows) {
    await transaction.participation.update({
      where: { id },
      data: { personKey: fresh.key, subjectKey: randomToken() },
    });
  }
  await transaction.ledgerPerson.delete({ where: { key } });
}

/** A vote on a question goes with the person, and the question counts what is left. */
async function takeVotesBack(transaction: Transaction, personId: string): Promise<void> {
  const votes = await transaction.sessionQuestionVote.findMany({
    where: { personId },
    select: { questionId: true },
  });
  await transaction.sessionQuestionVote.deleteMany({ where: { personId } });
  for (const { questionId } of votes) {
    await transaction.sessionQuestion.update({
      where: { id: questionId },
      data: { votes: { decrement: 1 } },
    });
  }
}

/** Opinions go as long as the round keeps the key that finds them. */
async function takeOpinionsBack(transaction: Transaction, personId: string): Promise<void> {
  const rounds = await transaction.round.findMany({
    where: { secret: { not: null } },
    select: { secret: true },
  });
  const keys = rounds.flatMap(({ secret }) => (secret ? [voterKey(secret, personId)] : []));
  await transaction.opinionVote.deleteMany({ where: { voterKey: { in: keys } } });
}

/** What goes with the person in any case: address, subscriptions, drafts and votes. Reports name nobody. */
async function eraseTraces(transaction: Transaction, personId: string): Promise<void> {
  const mine = { where: { personId } };
  await forgetAddress(transaction, personId);
  await transaction.follow.deleteMany(mine);
  await transaction.responseDraft.deleteMany({
    where: { respondentKey: { in: await respondentKeys(transaction, personId) } },
  });
  await transaction.datePollVote.deleteMany(mine);
  await transaction.speakerRegistration.deleteMany(mine);
  await takeVotesBack(transaction, personId);
  await takeOpinionsBack(transaction, personId);
  await transaction.replyOpinion.deleteMany(mine);
  await transaction.claimChallenge.updateMany({ ...mine, data: { personId: null } });
}

/** Erases everything of a person, the code included; the sessions go with it. Published counts stay as they are. */
export async function eraseEverything({ personId }: OwnInput, now: Date): Promise<void> {
  await inTransaction(async (transaction) => {
    const items = await erasureItems(transaction, personId, "nl");
    items.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    for (const item of items) await eraseContribution(transaction, personId, item, now);
    await eraseTraces(transaction, personId);
    await unlinkLedger(transaction, personId);
    await transaction.person.delete({ where: { id: personId } });
    await log(transaction, items.length, true, now);
  });
}
