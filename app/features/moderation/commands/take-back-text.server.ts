import { withdrawCase } from "~/features/moderation/domain/moderation-case";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import { withoutWords } from "~/features/moderation/domain/outcome";
import type { Transaction } from "~/platform/db.server";
import type { Subject, TakeBackCause } from "../moderated-kind";
import { caseColumns, caseOf } from "../queries/case-row.server";
import type { CaseRow } from "../queries/case-row.server";
import { moderatedKind } from "../queries/kinds.server";
import { outcomeSchema } from "../schema";

const OPEN = ["waiting", "secondModerator", "held"];

/** What an officer still needs of a text: the words and where they stood, and nothing of who wrote them. */
function sealed({ text, language, proposalKind, context, roundId }: Subject): string {
  return JSON.stringify({ text, language, proposalKind, context, roundId });
}

/** A case that waits ends here; one that is held stays with the safety officer, with a copy of the text. */
async function closeOrSeal(
  transaction: Transaction,
  row: CaseRow,
  subject: Subject | undefined,
  cause: TakeBackCause,
): Promise<void> {
  const verdict = withdrawCase(caseOf(row));
  if (!verdict.ok) return;
  const { state, version } = verdict.next;
  const copy = state === "held" && subject ? sealed(subject) : null;
  await transaction.moderationCase.update({
    where: { id: row.id },
    // What was taken back before keeps the first copy: by now there may be nothing left to copy.
    data: { state, version, takenBack: cause, sealedText: row.sealedText ?? copy },
  });
}

/**
 * The cases of a text that is erased: the count of a decision stays, every word about it goes. What its writer asked in
 * an appeal that a safety officer holds is part of what is held: it goes when that case closes.
 */
async function forgetWords(
  transaction: Transaction,
  subjectKind: SubjectKind,
  ids: readonly string[],
): Promise<void> {
  const rows = await transaction.moderationCase.findMany({
    where: { subjectKind, subjectId: { in: [...ids] } },
    select: { id: true, decision: true, state: true },
  });
  for (const { id, decision, state } of rows) {
    const outcome = decision === null ? null : outcomeSchema.parse(JSON.parse(decision));
    await transaction.moderationCase.update({
      where: { id },
      data: {
        explanation: null,
        ...(state === "held" ? {} : { appealText: null }),
        decision: outcome && JSON.stringify(withoutWords(outcome)),
      },
    });
  }
}

/**
 * Takes texts of one kind back: out of every public place and every figure at once. This is the only way, whether a
 * writer withdraws, changes or erases, or what they wrote for ends. A text that is held for safety never leaves the
 * safety officer through its writer: the officer reads a copy until the case closes. A step of the command that takes
 * back, inside its transaction; that command may delete the rows afterwards.
 */
export async function takeBackTexts(
  transaction: Transaction,
  kind: SubjectKind,
  ids: readonly string[],
  cause: TakeBackCause,
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  const entry = moderatedKind(kind);
  const rows = await transaction.moderationCase.findMany({
    where: { subjectKind: kind, subjectId: { in: [...ids] }, state: { in: OPEN } },
    select: caseColumns,
  });
  const held = rows.filter(({ state, sealedText }) => state === "held" && sealedText === null);
  const texts =
    held.length === 0
      ? []
      : await entry.read(
          transaction,
          held.map(({ subjectId }) => subjectId),
        );
  for (const row of rows) {
    const subject = texts.find(({ id }) => id === row.subjectId);
    await closeOrSeal(transaction, row, subject, cause);
  }
  if (cause === "erased") await forgetWords(transaction, kind, ids);
  await entry.takeBack(transaction, ids, cause, now);
}

/** Takes one text back, see {@link takeBackTexts}. */
export function takeBackText(
  transaction: Transaction,
  subject: { kind: SubjectKind; id: string },
  cause: TakeBackCause,
  now: Date,
): Promise<void> {
  return takeBackTexts(transaction, subject.kind, [subject.id], cause, now);
}
