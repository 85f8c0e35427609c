import type { Proposal } from "~/features/proposals/domain/proposal";
import type { Prisma } from "~/platform/generated/client";
import { proposalEnumColumns } from "../schema";

/** The columns from which a proposal of the domain is made. */
export const proposalColumns = {
  id: true,
  kind: true,
  state: true,
  roundId: true,
  role: true,
  ageBand: true,
  bodyId: true,
  submittedAt: true,
  publishedAt: true,
  replyDueAt: true,
  mergedIntoId: true,
  version: true,
  authors: { select: { personId: true } },
} as const satisfies Prisma.ProposalSelect;

export type ProposalRow = Prisma.ProposalGetPayload<{ select: typeof proposalColumns }>;

/** A row as the rules of proposals know it. */
export function proposalOf(row: ProposalRow): Proposal {
  return {
    id: row.id,
    state: proposalEnumColumns.shape.state.parse(row.state),
    authorIds: row.authors.map(({ personId }) => personId),
    bodyId: row.bodyId,
    submittedAt: row.submittedAt,
    publishedAt: row.publishedAt,
    replyDueAt: row.replyDueAt,
    mergedIntoId: row.mergedIntoId,
  };
}

/** What of a proposal's state is written back after a transition. */
export function stateColumns(next: Proposal) {
  return {
    state: next.state,
    submittedAt: next.submittedAt,
    publishedAt: next.publishedAt,
    replyDueAt: next.replyDueAt,
  };
}
