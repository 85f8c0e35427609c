import { isYoungVoice } from "~/features/moderation/domain/moderation-case";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { authorKey } from "~/features/moderation/queries/author-key.server";
import type { Transaction } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import type { ExamplePerson } from "./people";
import { staffId } from "./write-accounts";

/** A case with the key by which it knows who wrote the item. */
export type CaseRow = Prisma.ModerationCaseCreateManyInput & { writerKey?: string };

/** Writes cases, each with its writer. */
export async function insertCases(
  transaction: Transaction,
  cases: readonly CaseRow[],
): Promise<void> {
  await transaction.moderationCase.createMany({
    data: cases.map(({ writerKey: _writer, ...row }) => row),
  });
  await transaction.caseWriter.createMany({
    data: cases.flatMap(({ id, writerKey }) =>
      id === undefined || writerKey === undefined ? [] : [{ key: writerKey, caseId: id }],
    ),
  });
}

/** The columns of a case that the example's moderator decided. */
export function decidedColumns(decidedAt: Date | null, outcome: Outcome): Partial<CaseRow> {
  return {
    state: "decided",
    outcome: outcome.kind,
    reasonKey: "rule" in outcome ? outcome.rule : null,
    explanation: "explanation" in outcome ? outcome.explanation : null,
    decision: JSON.stringify(outcome),
    decidedAt,
    decidedById: staffId("moderator"),
    version: 2,
  };
}

/** Who wrote something, as a case knows it. */
export function writerColumns(writer: ExamplePerson | undefined): Partial<CaseRow> {
  if (writer === undefined) return {};
  return {
    authorRole: writer.role,
    writerKey: authorKey(writer.id),
    authorIsYoung: isYoungVoice(writer),
  };
}
