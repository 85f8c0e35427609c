import { standsAsShown } from "~/features/moderation/domain/alike-held";
import type { HeldVersion } from "~/features/moderation/domain/alike-held";
import { inTransaction } from "~/platform/db.server";
import { heldVersions } from "../queries/alike-held.server";
import { decidableCase } from "../queries/decidable-case.server";
import type { DecideGrant } from "../queries/decidable-case.server";
import { subjectOfCase } from "../queries/subject.server";
import { decideInside, OutcomeRefused } from "./decide-case.server";
import type { DecideInput, DecideResult } from "./decide-case.server";

type Refusal = Exclude<DecideResult, { ok: true }> | { ok: false; code: "alike_changed" };

export type DecideAlikeResult =
  Refusal | (Extract<DecideResult, { ok: true }> & { decided: number });

/** Undoes what was decided of the others, when one of them turns out not to be possible. */
class AlikeRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Decides a held case, and with it the others with the same words that were on screen: all of them, or none. What came in
 * since is not among them.
 */
export async function decideAlike(
  grant: DecideGrant,
  { shown, ...input }: DecideInput & { shown: readonly HeldVersion[] },
  now: Date,
): Promise<DecideAlikeResult> {
  try {
    return await inTransaction(async (transaction): Promise<DecideAlikeResult> => {
      const may = await decidableCase(transaction, grant, input);
      if (!may.ok) return may;
      const subject = await subjectOfCase(transaction, may.row);
      const stands = await heldVersions(transaction, may.row, subject);
      if (!standsAsShown(shown, stands)) return { ok: false, code: "alike_changed" };
      const first = await decideInside(transaction, grant, input, now);
      if (!first.ok) return first;
      for (const { caseId, version } of shown) {
        const other = await decideInside(transaction, grant, { ...input, caseId, version }, now);
        if (!other.ok) throw new AlikeRefused({ ok: false, code: "alike_changed" });
      }
      return { ...first, decided: shown.length + 1 };
    });
  } catch (error) {
    if (error instanceof OutcomeRefused || error instanceof AlikeRefused) return error.refusal;
    throw error;
  }
}
