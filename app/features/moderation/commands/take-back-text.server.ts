import { OWN_TEXT_KINDS } from "~/features/vocabulary/domain/own-text";
import { withdrawCase } from "~/features/moderation/domain/moderation-case";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import { leavesNoTrace } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Subject, TakeBackCause } from "../moderated-kind";
import { caseColumns, caseOf } from "../queries/case-row.server";
import type { CaseRow } from "../queries/case-row.server";
import { removeWithdrawnCopies } from "../queries/withdrawn-copies.server";
import { forgetCaseWords } from "./forget-case-words.server";
import { forgetDrafts } from "./forget-drafts.server";
import { moderatedKind } from "../queries/kinds.server";

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
  if (state !== "held") await forgetDrafts(transaction, [row.id]);
  const copy = state === "held" && subject ? sealed(subject) : null;
  await transaction.moderationCase.update({
    where: { id: row.id },
    // What was taken back before keeps the first copy: by now there may be nothing left to copy.
    data: { state, version, takenBack: cause, sealedText: row.sealedText ?? copy },
  });
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
  leavesNoTrace(transaction);
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
  // What is erased lost its copies by the plan of its erasure, which knows what stays in a published report.
  const copied = OWN_TEXT_KINDS.find((known) => known === kind);
  if (cause === "withdrawn" && copied !== undefined) {
    const texts = ids.map((id) => ({ kind: copied, id }));
    await removeWithdrawnCopies(transaction, texts, now);
  }
  if (cause === "erased") await forgetCaseWords(transaction, kind, ids);
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
