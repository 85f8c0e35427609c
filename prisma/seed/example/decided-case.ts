import type { HouseRuleKey } from "~/features/moderation/domain/house-rules";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import type { Prisma } from "~/platform/generated/client";
import { staffId } from "./write-accounts";

export type CaseRow = Prisma.ModerationCaseCreateManyInput;

/** The columns of a case that the example's moderator decided. */
export function decidedColumns(
  decidedAt: Date | null,
  outcome: OutcomeKind,
  reasonKey: HouseRuleKey | null = null,
  explanation: string | null = null,
): Partial<CaseRow> {
  return {
    state: "decided",
    outcome,
    reasonKey,
    explanation,
    decidedAt,
    decidedById: staffId("moderator"),
    version: 2,
  };
}
