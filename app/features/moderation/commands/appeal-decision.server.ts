import { safetyDue } from "~/features/moderation/domain/moderation-case";
import { openAppeal } from "~/features/moderation/domain/appeal";
import type { AppealVerdict } from "~/features/moderation/domain/appeal";
import { findDanger } from "~/features/moderation/domain/danger-terms";
import { tellStaff } from "~/features/staff/commands/tell-staff.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { authorKey } from "../queries/author-key.server";
import { caseColumns, caseOf } from "../queries/case-row.server";
import { caseRules, moderationSettings } from "../queries/settings.server";
import { alertSafetyOfficers } from "./alert-safety-officers.server";

export type AppealResult =
  | { ok: true }
  | { ok: false; code: "not_found" }
  | Exclude<AppealVerdict, { ok: true } | { code: "not_author" }>;

/** Asks for another moderator: a case of its own, which nobody decides who took part in the first decision. */
export async function appealDecision(
  grant: Authorized<"own.manage">,
  input: { subject: { kind: "proposal" | "comment"; id: string }; reason: string },
  now: Date,
): Promise<AppealResult> {
  const { actor } = grant;
  if (actor.kind !== "participant") return { ok: false, code: "not_found" };
  return inTransaction(async (transaction) => {
    const row = await transaction.moderationCase.findFirst({
      where: { subjectKind: input.subject.kind, subjectId: input.subject.id, appealOfId: null },
      orderBy: { openedAt: "desc" },
      select: {
        ...caseColumns,
        appeal: { select: { id: true } },
        decidedBy: { select: { role: true } },
      },
    });
    if (!row) return { ok: false, code: "not_found" };
    const decidedBy = [row.decidedById, row.firstDecidedById].filter((id) => id !== null);
    const verdict = openAppeal(
      caseOf(row),
      {
        id: "",
        authorKey: authorKey(actor.personId),
        reason: input.reason,
        decidedBy,
        appealExists: row.appeal !== null,
      },
      now,
      await moderationSettings(transaction),
    );
    if (!verdict.ok) {
      return verdict.code === "not_author" ? { ok: false, code: "not_found" } : verdict;
    }
    const { openedAt } = verdict.appeal;
    // A text that was held is for the safety officers alone, also when its writer does not agree; then for another one.
    const wasHeld = row.decidedBy?.role === "safetyOfficer";
    const reason = input.reason.trim();
    const { signs, settings } = await caseRules(transaction);
    const suggestsDanger = findDanger(reason, signs.danger).length > 0;
    const held = wasHeld || suggestsDanger;
    const state = held ? "held" : verdict.appeal.state;
    const { id } = await transaction.moderationCase.create({
      data: {
        subjectKind: row.subjectKind,
        subjectId: row.subjectId,
        roundId: row.roundId,
        state,
        cause: "appeal",
        openedAt,
        dueAt: suggestsDanger ? safetyDue(now, settings) : verdict.appeal.dueAt,
        authorRole: row.authorRole,
        writers: { create: row.writers },
        authorIsYoung: row.authorIsYoung,
        findings: row.findings,
        appealOfId: row.id,
        appealText: reason,
      },
      select: { id: true },
    });
    if (held) await alertSafetyOfficers(transaction, id, now, wasHeld ? decidedBy : []);
    else {
      const place = { roundId: row.roundId, bodyId: null, notBy: decidedBy };
      await tellStaff(transaction, { alert: "appeal", id, ...place }, now);
    }
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "moderation.appealed",
        subjectKind: "moderationCase",
        subjectId: id,
        details: { of: row.id },
      },
      now,
    );
    return { ok: true };
  });
}
