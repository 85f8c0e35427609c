import { MOST_NOTES, NOTE_LENGTH } from "~/features/moderation/domain/case-work";
import { fitsWithin } from "~/features/text/domain/text-length";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { colleaguesOf, officers, worksIn } from "../queries/colleagues.server";
import { reachableCase } from "../queries/reachable-case.server";
import type { CaseGrant } from "../queries/reachable-case.server";
import { assignCase } from "./assign-case.server";

export type WriteNoteInput = {
  caseId: string;
  alsoPersonId: string | null;
  note: string;
  /** The colleague who is asked; empty for a note to all. */
  forId: string;
  /** The step of the reporting code that the note tells of; 0 for none. */
  step: number;
};

export type WriteNoteResult =
  | { ok: true }
  | {
      ok: false;
      code: "not_found" | "text_missing" | "text_too_long" | "too_many" | "assignee_missing";
    };

/**
 * Writes a note to colleagues at a case, or asks one of them to look. It is read by who works on the case, goes when the
 * case is forgotten, and stands in no log and no message: the log says that there is one.
 */
export async function writeNote(
  grant: CaseGrant,
  { caseId, alsoPersonId, note, forId, step }: WriteNoteInput,
  now: Date,
): Promise<WriteNoteResult> {
  const text = note.trim();
  if (text === "") return { ok: false, code: "text_missing" };
  if (!fitsWithin(text, NOTE_LENGTH.max)) return { ok: false, code: "text_too_long" };
  return inTransaction(async (transaction): Promise<WriteNoteResult> => {
    const found = await reachableCase(transaction, grant, caseId, alsoPersonId);
    if (!found) return { ok: false, code: "not_found" };
    const { row, actor } = found;
    const known = await transaction.caseNote.count({ where: { caseId } });
    if (known >= MOST_NOTES) return { ok: false, code: "too_many" };
    const isOfficer = actor.role === "safetyOfficer";
    const colleagues = isOfficer
      ? await officers(transaction)
      : await colleaguesOf(transaction, actor);
    const asked = colleagues.find((one) => one.id === forId && worksIn(one, row.roundId));
    if (forId !== "" && !asked) return { ok: false, code: "assignee_missing" };
    await transaction.caseNote.create({
      data: {
        caseId,
        text,
        byId: actor.staffId,
        toId: asked?.id ?? null,
        step: step === 0 ? null : step,
        createdAt: now,
      },
    });
    if (asked) {
      await assignCase(transaction, actor, row, asked, now);
      return { ok: true };
    }
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "moderation.noted",
        subjectKind: "moderationCase",
        subjectId: caseId,
        details: { step: step === 0 ? null : step },
      },
      now,
    );
    return { ok: true };
  });
}
