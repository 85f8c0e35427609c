import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import { withoutWords } from "~/features/moderation/domain/outcome";
import type { Transaction } from "~/platform/db.server";
import { outcomeSchema } from "../schema";
import { forgetDrafts } from "./forget-drafts.server";

/**
 * Empties the cases of texts that are erased, or that stay without their writer: the count of a decision stays, every word
 * of the writer and about the writer goes. What its writer asked in an appeal that a safety officer holds is part of what is
 * held: it goes when that case closes, and so do the notes and drafts of the officers.
 */
export async function forgetCaseWords(
  transaction: Transaction,
  subjectKind: SubjectKind,
  ids: readonly string[],
): Promise<void> {
  const rows = await transaction.moderationCase.findMany({
    where: { subjectKind, subjectId: { in: [...ids] } },
    select: { id: true, decision: true, state: true },
  });
  for (const { id, decision, state } of rows) {
    if (state !== "held") {
      await transaction.caseNote.deleteMany({ where: { caseId: id } });
      await forgetDrafts(transaction, [id]);
    }
    const outcome = decision === null ? null : outcomeSchema.parse(JSON.parse(decision));
    await transaction.moderationCase.update({
      where: { id },
      data: {
        explanation: null,
        undoState: null,
        ...(state === "held" ? {} : { appealText: null }),
        decision: outcome && JSON.stringify(withoutWords(outcome)),
      },
    });
  }
}
