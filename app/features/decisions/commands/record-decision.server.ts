import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { recordDecisionVerdict } from "~/features/decisions/domain/decision";
import type { DecisionGap } from "~/features/decisions/domain/decision";
import { bodiesToAlert } from "~/features/decisions/domain/document-status";
import { decisionAlertMail } from "~/features/decisions/mail";
import type { DecisionForm } from "~/features/decisions/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { emit } from "~/platform/events.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import type { Authorized } from "~/policy/authorize.server";

export type RecordDecisionOutcome =
  | { ok: true; alerted: number }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "incomplete"; missing: readonly DecisionGap[] };

type Recorded = { id: string; bodyId: string; state: DecisionForm["state"] };
type Paper = { id: string; slug: string; title: string };

/** Tells the staff of every council that asked to hear of the others; once per decision and state. */
async function alertOthers(
  transaction: Transaction,
  decision: Recorded & { body: string },
  document: Paper,
  now: Date,
): Promise<number> {
  const listening = await transaction.decisionAlert.findMany({
    where: { documentId: document.id },
    select: { bodyId: true },
  });
  const bodyIds = bodiesToAlert(
    decision,
    listening.map(({ bodyId }) => bodyId),
  );
  const staff = await transaction.staffAccount.findMany({
    where: { bodyId: { in: bodyIds }, active: true },
    select: { id: true, email: true },
  });
  const link = `${publicUrl()}/besluiten/${document.slug}`;
  const mail = decisionAlertMail({ ...decision, document: document.title }, link);
  for (const { id, email } of staff) {
    const dedupeKey = `decision.alert:${decision.id}:${decision.state}:${id}`;
    await queueMail(
      transaction,
      { ...mail, to: { staffId: id }, recipient: email, dedupeKey },
      now,
    );
  }
  return bodyIds.length;
}

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
    const key = { documentId: document.id, bodyId, stage };
    const before = await transaction.decision.findUnique({
      where: { documentId_bodyId_stage: key },
    });
    const data = { ...columns, localPoints: JSON.stringify(localPoints), recordedOn: today };
    const row = await transaction.decision.upsert({
      where: { documentId_bodyId_stage: key },
      create: { ...key, ...data },
      update: data,
    });
    await recordAlert(transaction, { documentId: document.id, bodyId }, asksToHear, today);
    const isNews = before?.state !== columns.state && stage === "decision";
    const decision = { id: row.id, bodyId, state: columns.state, body: body.name };
    const alerted = isNews ? await alertOthers(transaction, decision, document, now) : 0;
    const mayStay = await requireFindsHandled(transaction, wordsOf(columns, localPoints), stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "decision.recorded",
        subjectKind: "decision",
        subjectId: row.id,
        details: {
          mayStay,
          from: before?.state ?? null,
          to: columns.state,
          on: columns.decidedOn,
          alerted,
        },
      },
      now,
    );
    return { ok: true, alerted };
  });
}
