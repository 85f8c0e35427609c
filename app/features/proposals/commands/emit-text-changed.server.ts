import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";

/** Tells that what anyone may read of a proposal changed: a word that is gone is found no moment longer. */
export function emitTextChanged(transaction: Transaction, id: string, now: Date): Promise<void> {
  return emit(
    transaction,
    {
      actor: { kind: "system" },
      type: "proposal.publicTextChanged",
      subjectKind: "proposal",
      subjectId: id,
    },
    now,
  );
}
