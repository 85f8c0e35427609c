import { erasedTexts } from "~/features/own/domain/erased-texts";
import { plannedErasures } from "~/features/own/queries/erasure-plan.server";
import type { PlannedErasure } from "~/features/own/queries/erasure-plan.server";
import { copyHolders, ownInputKinds, removeAllCopies } from "~/own-input.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction, leavesNoTrace, recordErased } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { OwnInput } from "~/policy/authorize.server";

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

/** Takes the copies of the texts away first: what hangs on a text cannot be found once the text is gone. */
export async function eraseEach(
  transaction: Transaction,
  personId: string,
  planned: readonly PlannedErasure[],
  now: Date,
): Promise<void> {
  leavesNoTrace(transaction);
  for (const { key, item, step, erase } of planned) {
    const texts = erasedTexts(step.action, item.texts);
    if (texts.length > 0) {
      await removeAllCopies(transaction, texts, now);
    }
    if (step.action === "keepAsParticipant") {
      for (const { leaveWriterless } of copyHolders)
        await leaveWriterless?.(transaction, item.texts);
    }
    await erase(transaction, personId, step, now);
    await recordErased(transaction, "contribution", key);
  }
}

/**
 * Erases the chosen contributions by the plan as it stands inside the transaction.
 * @param keys kind and id of each, as the plan names them; one that is not the asker's, or of which nobody can find back
 *   what it was, refuses all: it would be said to be erased
 */
export async function eraseChosen(
  { personId }: OwnInput,
  keys: readonly string[],
  now: Date,
): Promise<{ ok: true; erased: number } | { ok: false; code: "invalid" }> {
  return inTransaction(async (transaction) => {
    const planned = await plannedErasures(transaction, personId, "nl");
    const chosen = planned.filter(
      ({ key, step }) => keys.includes(key) && step.action !== "alreadyUnlinked",
    );
    if (keys.length === 0 || chosen.length !== new Set(keys).size) {
      return { ok: false, code: "invalid" };
    }
    await eraseEach(transaction, personId, chosen, now);
    await recordErased(transaction, "contributionsOf", personId);
    await log(transaction, chosen.length, false, now);
    return { ok: true, erased: chosen.length };
  });
}

/** A step of erasing everything, and of doing that again in a database that was put back from an older copy. */
export async function eraseAllOf(
  transaction: Transaction,
  personId: string,
  now: Date,
): Promise<void> {
  const planned = await plannedErasures(transaction, personId, "nl");
  await eraseEach(transaction, personId, planned, now);
  for (const { unlink } of ownInputKinds) await unlink?.(transaction, personId, now);
  await recordErased(transaction, "person", personId);
  await log(transaction, planned.length, true, now);
}

/** Erases everything of a person, the code included; the sessions go with it. Published counts stay as they are. */
export async function eraseEverything({ personId }: OwnInput, now: Date): Promise<void> {
  await inTransaction((transaction) => eraseAllOf(transaction, personId, now));
}
