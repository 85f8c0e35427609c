import { materialVerdict } from "~/features/sessions/domain/material";
import type { MaterialKind } from "~/features/sessions/domain/material";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { storedFile } from "~/platform/stored-file.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type MaterialOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "closed" }
  | { ok: false; code: "empty" | "unknown_type" | "too_many" | "too_large" };

type Grant = Authorized<"session.report">;

/** The report that may still be written on, made when it is not there yet. */
async function openReport(
  transaction: Transaction,
  grant: Grant,
  sessionId: string,
): Promise<
  { ok: true; reportId: string; present: number } | Exclude<MaterialOutcome, { ok: true }>
> {
  const session = await transaction.session.findUnique({
    where: { id: sessionId },
    select: { roundId: true, state: true },
  });
  if (!session || !stillAllows(grant, { roundId: session.roundId })) {
    return { ok: false, code: "not_found" };
  }
  if (session.state !== "published" && session.state !== "ended") {
    return { ok: false, code: "closed" };
  }
  const report = await transaction.sessionReport.upsert({
    where: { sessionId },
    create: { sessionId },
    update: {},
    select: { id: true, _count: { select: { materials: true } } },
  });
  return { ok: true, reportId: report.id, present: report._count.materials };
}

/**
 * Keeps a file beside the report. What it is follows from its bytes; a picture is written anew before anything is
 * stored. The picture is made outside the transaction, which others wait for.
 */
export async function saveMaterial(
  grant: Grant,
  input: {
    sessionId: string;
    title: string;
    kind: MaterialKind;
    bytes: Uint8Array<ArrayBuffer>;
  },
  now: Date,
): Promise<MaterialOutcome> {
  const seen = materialVerdict(input.bytes, input.kind, 0);
  if (!seen.ok) return { ok: false, code: seen.code };
  const file = await storedFile(input.bytes, seen.type === "application/pdf");
  if (!file) return { ok: false, code: "unknown_type" };
  return inTransaction(async (transaction) => {
    const open = await openReport(transaction, grant, input.sessionId);
    if (!open.ok) return open;
    const verdict = materialVerdict(input.bytes, input.kind, open.present);
    if (!verdict.ok) return { ok: false, code: verdict.code };
    const { id } = await transaction.sessionMaterial.create({
      data: {
        reportId: open.reportId,
        title: input.title,
        kind: verdict.kind,
        mediaType: file.mediaType,
        bytes: file.bytes,
        size: file.bytes.length,
        createdAt: now,
      },
      select: { id: true },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "material.kept",
        subjectKind: "sessionMaterial",
        subjectId: id,
        details: { kind: verdict.kind, bytes: file.bytes.length },
      },
      now,
    );
    return { ok: true };
  });
}

/** Removes a file from a report that is not public yet. */
export async function dropMaterial(
  grant: Grant,
  { sessionId, materialId }: { sessionId: string; materialId: string },
  now: Date,
): Promise<MaterialOutcome> {
  return inTransaction(async (transaction) => {
    const open = await openReport(transaction, grant, sessionId);
    if (!open.ok) return open;
    const removed = await transaction.sessionMaterial.deleteMany({
      where: { id: materialId, reportId: open.reportId },
    });
    if (removed.count === 0) return { ok: false, code: "not_found" };
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "material.dropped",
        subjectKind: "sessionMaterial",
        subjectId: materialId,
      },
      now,
    );
    return { ok: true };
  });
}
