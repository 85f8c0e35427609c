import { standsAsShown } from "~/features/moderation/domain/alike-held";
import type { HeldVersion } from "~/features/moderation/domain/alike-held";
import { MOST_NOTES, NOTE_LENGTH } from "~/features/moderation/domain/case-work";
import { fitsWithin } from "~/features/text/domain/text-length";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { heldVersions } from "../queries/alike-held.server";
import { colleaguesOf, officers, worksIn } from "../queries/colleagues.server";
import { reachableCase } from "../queries/reachable-case.server";
import type { CaseGrant, ReachableCase } from "../queries/reachable-case.server";
import { subjectOfCase } from "../queries/subject.server";
import { assignCase } from "./assign-case.server";

export type WriteNoteInput = {
  caseId: string;
  alsoPersonId: string | null;
  note: string;
  /** The colleague who is asked; empty for a note to all. */
  forId: string;
  /** The step of the reporting code that the note tells of; 0 for none. */
  step: number;
  /** Held texts with the same words that were on screen, and get the note as well. */
  alike?: readonly HeldVersion[];
};

export type WriteNoteResult =
  | { ok: true }
  | {
      ok: false;
      code:
        | "not_found"
        | "text_missing"
        | "text_too_long"
        | "too_many"
        | "assignee_missing"
        | "alike_changed";
    };

type Note = Omit<WriteNoteInput, "caseId" | "alsoPersonId" | "alike">;

/** Writes the note at one case, asks the colleague and tells the log that there is one. */
async function noteAt(
  transaction: Transaction,
  { row, actor }: ReachableCase,
  { note, forId, step }: Note,
  now: Date,
): Promise<WriteNoteResult> {
  const caseId = row.id;
  const known = await transaction.caseNote.count({ where: { caseId } });
  if (known >= MOST_NOTES) return { ok: false, code: "too_many" };
  const isOfficer = actor.role === "safetyOfficer";
  const colleagues = isOfficer
    ? await officers(transaction)
    : await colleaguesOf(transaction, actor);
  const asked = colleagues.find((one) => one.id === forId && worksIn(one, row.roundId));
  if (forId !== "" && !asked) return { ok: false, code: "assignee_missing" };
  const of = step === 0 ? null : step;
  const by = { byId: actor.staffId, toId: asked?.id ?? null };
  await transaction.caseNote.create({
    data: { caseId, text: note, ...by, step: of, createdAt: now },
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
      details: { step: of },
    },
    now,
  );
  return { ok: true };
}

/** Takes the note back from every case, when one of them cannot have it. */
class NoteRefused extends Error {
  constructor(readonly refusal: WriteNoteResult) {
    super("a note was refused at one of several cases");
  }
}

/**
 * Writes a note to colleagues at a case, or asks one of them to look. It is read by who works on the case, goes when the
 * case is forgotten, and stands in no log and no message: the log says that there is one. An officer writes it at once for
 * the other held texts with the same words: at all of them, or at none.
 */
export async function writeNote(
  grant: CaseGrant,
  { caseId, alsoPersonId, alike = [], ...given }: WriteNoteInput,
  now: Date,
): Promise<WriteNoteResult> {
  const note = { ...given, note: given.note.trim() };
  if (note.note === "") return { ok: false, code: "text_missing" };
  if (!fitsWithin(note.note, NOTE_LENGTH.max)) return { ok: false, code: "text_too_long" };
  try {
    return await inTransaction(async (transaction): Promise<WriteNoteResult> => {
      const found = await reachableCase(transaction, grant, caseId, alsoPersonId);
      if (!found) return { ok: false, code: "not_found" };
      const { row, known } = found;
      if (alike.length > 0) {
        const subject = known.state === "held" ? await subjectOfCase(transaction, row) : null;
        const stands = await heldVersions(transaction, row, subject);
        if (!standsAsShown(alike, stands)) return { ok: false, code: "alike_changed" };
      }
      const written = await noteAt(transaction, found, note, now);
      if (!written.ok) return written;
      for (const other of alike) {
        const at = await reachableCase(transaction, grant, other.caseId, alsoPersonId);
        const result: WriteNoteResult = at
          ? await noteAt(transaction, at, note, now)
          : { ok: false, code: "alike_changed" };
        if (!result.ok) throw new NoteRefused(result);
      }
      return { ok: true };
    });
  } catch (error) {
    if (error instanceof NoteRefused) return error.refusal;
    throw error;
  }
}
