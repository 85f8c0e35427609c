import { openModerationCase } from "~/features/moderation/commands/open-case.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import type { Transaction } from "~/platform/db.server";

/** A reaction on a proposal or on the report of a session. */
export interface SentComment {
  on: { proposalId: string; parentId: string | null } | { reportId: string };
  roundId: string;
  personId: string;
  declaration: Pick<FrozenDeclaration, "role" | "ageBand">;
  body: string;
}

/** Sends a reaction to a moderator; `held` says that it waits for the safety officer. A step of reacting. */
export async function sendComment(
  transaction: Transaction,
  { on, roundId, personId, declaration, body }: SentComment,
  now: Date,
): Promise<{ held: boolean }> {
  const { role, ageBand } = declaration;
  const { id } = await transaction.comment.create({
    data: { ...on, personId, role, body, createdAt: now },
    select: { id: true },
  });
  const { held } = await openModerationCase(
    transaction,
    {
      subject: { kind: "comment", id },
      roundId,
      text: { title: "", body },
      authorIds: [personId],
      role,
      ageBand,
      cause: "sent",
    },
    now,
  );
  if (held) await transaction.comment.update({ where: { id }, data: { state: "held" } });
  return { held };
}
