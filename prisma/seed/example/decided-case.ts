import { isYoungVoice } from "~/features/moderation/domain/moderation-case";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { authorKey } from "~/features/moderation/queries/author-key.server";
import type { Prisma } from "~/platform/generated/client";
import type { ExamplePerson } from "./people";
import { staffId } from "./write-accounts";

export type CaseRow = Prisma.ModerationCaseCreateManyInput;

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
    authorKeys: JSON.stringify([authorKey(writer.id)]),
    authorIsYoung: isYoungVoice(writer),
  };
}
