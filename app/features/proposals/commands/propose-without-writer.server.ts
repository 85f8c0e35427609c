import { openModerationCase } from "~/features/moderation/commands/open-case.server";
import type { Role } from "~/features/participation/domain/roles";
import type { Transaction } from "~/platform/db.server";

/** What a group said, as a proposal. */
export interface GroupProposal {
  title: string;
  body: string;
  roundId: string;
  municipalityId: string | null;
  role: Role;
}

/**
 * Sends a proposal that has no writer to a moderator; it counts as nobody's contribution. A step of making one out of
 * what was said in a session.
 */
export async function proposeWithoutWriter(
  transaction: Transaction,
  proposal: GroupProposal,
  now: Date,
): Promise<string> {
  const { id } = await transaction.proposal.create({
    data: { ...proposal, state: "submitted", submittedAt: now, createdAt: now },
    select: { id: true },
  });
  const { title, body, roundId, role } = proposal;
  const { held } = await openModerationCase(
    transaction,
    {
      subject: { kind: "proposal", id },
      roundId,
      text: { title, body },
      authorIds: [],
      role,
      ageBand: null,
      cause: "sent",
    },
    now,
  );
  if (held) await transaction.proposal.update({ where: { id }, data: { state: "held" } });
  return id;
}
