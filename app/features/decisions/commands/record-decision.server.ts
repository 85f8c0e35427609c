import { storeDecision } from "~/features/decisions/commands/store-decision.server";
import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { recordDecisionVerdict } from "~/features/decisions/domain/decision";
import type { DecisionGap } from "~/features/decisions/domain/decision";
import type { DecisionForm } from "~/features/decisions/schema";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";

export type RecordDecisionOutcome =
  | { ok: true; alerted: number }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "incomplete"; missing: readonly DecisionGap[] };

async function recordAlert(
  transaction: Transaction,
  key: { documentId: string; bodyId: string },
  asksToHear: boolean,
  today: string,
): Promise<void> {
  if (!asksToHear) {
    await transaction.decisionAlert.deleteMany({ where: key });
    return;
  }
  await transaction.decisionAlert.upsert({
    where: { documentId_bodyId: key },
    create: { ...key, sinceOn: today },
    update: {},
  });
}

/** Everything of a decision that everyone reads in words. */
function wordsOf(
  { wording, decidedOnNote, note }: Partial<DecisionForm>,
  points: DecisionForm["localPoints"],
) {
  return [wording, decidedOnNote, note, ...points.flatMap(({ nl, en }) => [nl, en])];
}

/**
 * Records what a body decided on a document, in its own wording. Recording it again for the same body and stage brings
 * it up to date; the audit log keeps what it was.
 */
export async function recordDecision(
  grant: Authorized<"decision.write">,
  documentSlug: string,
  { asksToHear, localPoints, bodyId, stage, ...columns }: DecisionForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<RecordDecisionOutcome> {
  const today = amsterdamDate(now);
  const verdict = recordDecisionVerdict(
    { ...columns, stage, localPoints: localPoints.map(({ nl }) => nl) },
    today,
  );
  if (!verdict.ok) return verdict;
  return inTransaction(async (transaction): Promise<RecordDecisionOutcome> => {
    const [document, body] = await Promise.all([
      transaction.document.findUnique({ where: { slug: documentSlug } }),
      transaction.body.findUnique({ where: { id: bodyId } }),
    ]);
    if (!document || !body) return { ok: false, code: "not_found" };
    await recordAlert(transaction, { documentId: document.id, bodyId }, asksToHear, today);
    const mayStay = await requireFindsHandled(transaction, wordsOf(columns, localPoints), stays);
    const data = { ...columns, localPoints: JSON.stringify(localPoints), recordedOn: today };
    const about = { document, body, stage, mayStay };
    const alerted = await storeDecision(transaction, grant, about, data, now);
    return { ok: true, alerted };
  });
}
