import type { AfterAnswer } from "~/features/proposals/domain/proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import type { Connection } from "~/platform/db.server";

/** How far the public answers to a proposal got: answered, or followed up by an agreement that is done; null without one. */
export async function reachedByAnswers(
  connection: Connection,
  proposalId: string,
): Promise<AfterAnswer | null> {
  const answered = { proposalId, ...PUBLIC_REPLY };
  const [replies, done] = await Promise.all([
    connection.reply.count({ where: answered }),
    connection.reply.count({
      where: { ...answered, agendaItems: { some: { agendaItem: { state: "done" } } } },
    }),
  ]);
  if (replies === 0) return null;
  return done > 0 ? "followedUp" : "answered";
}
