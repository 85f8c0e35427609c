import type { DecisionStage, DecisionState } from "~/features/decisions/domain/decision";
import { bodiesToAlert } from "~/features/decisions/domain/document-status";
import { decisionAlertMail } from "~/features/decisions/mail";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { listeners } from "~/features/staff/queries/listeners.server";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

type Recorded = { id: string; bodyId: string; state: DecisionState };
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
  const staff = await listeners(transaction, "otherCouncils", { bodyId: { in: bodyIds } });
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

/** What is kept of a decision; what is left out stays as it was. */
interface DecisionColumns {
  state: DecisionState;
  decidedOn: string | null;
  decidedOnNote: string | null;
  recordedOn: string;
  wording?: string | null;
  localPoints?: string;
  note?: string | null;
  source?: string | null;
}

/**
 * Stores what one body decided on a paper, and tells who asked to hear of it: a step of recording one decision, and of
 * recording those of all councils.
 * @returns how many bodies hear of it
 */
export async function storeDecision(
  transaction: Transaction,
  grant: Authorized<"decision.write">,
  about: {
    document: Paper;
    body: { id: string; name: string };
    stage: DecisionStage;
    /** Why what was found in its words may stay readable, for the log. */
    mayStay: string | null;
  },
  data: DecisionColumns,
  now: Date,
): Promise<number> {
  const { document, body, stage, mayStay } = about;
  const key = { documentId: document.id, bodyId: body.id, stage };
  const where = { documentId_bodyId_stage: key };
  const before = await transaction.decision.findUnique({ where });
  const row = await transaction.decision.upsert({
    where,
    create: { ...key, ...data },
    update: data,
  });
  const isNews = before?.state !== data.state && stage === "decision";
  const decision = { id: row.id, bodyId: body.id, state: data.state, body: body.name };
  const alerted = isNews ? await alertOthers(transaction, decision, document, now) : 0;
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
        to: data.state,
        on: data.decidedOn,
        alerted,
      },
    },
    now,
  );
  return alerted;
}
