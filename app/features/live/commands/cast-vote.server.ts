import { choiceVerdict } from "~/features/live/domain/live-vote";
import { roomIdOf } from "~/features/live/queries/room-of-address.server";
import { votableQuestion } from "~/features/live/queries/votable-question.server";
import { voterOf } from "~/features/live/queries/voter-keys.server";
import { inTransaction } from "~/platform/db.server";
import { changeRows, sql } from "~/platform/statements.server";
import type { Authorized } from "~/policy/authorize.server";

export type CastVoteInput = {
  slug: string;
  questionId: string;
  chosen: readonly string[];
  /** The random name of the browser, which a page with a form gave it. */
  browser: string;
};

export type CastVoteOutcome =
  { ok: true } | { ok: false; code: "not_found" | "closed" | "none_chosen" };

/**
 * Votes on the question that is shown, or votes anew. The same phone, and the same person on another one, has one vote:
 * sent twice, at once or later, it counts once.
 */
export async function castVote(
  grant: Authorized<"session.ask">,
  { slug, questionId, chosen, browser }: CastVoteInput,
): Promise<CastVoteOutcome> {
  const roomId = await roomIdOf(slug);
  if (roomId === null) return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<CastVoteOutcome> => {
    const question = await votableQuestion(transaction, roomId, questionId);
    if (question === null) return { ok: false, code: "not_found" };
    if (!question.takesVotes) return { ok: false, code: "closed" };
    const verdict = choiceVerdict(question, chosen);
    if (!verdict.ok) return verdict;
    const personId = grant.actor.kind === "participant" ? grant.actor.personId : null;
    const { voterKey, personKey } = voterOf(questionId, browser, personId);
    if (personKey !== null) {
      await transaction.liveVote.deleteMany({
        where: { questionId, personKey, voterKey: { not: voterKey } },
      });
    }
    // The key of the table is what makes a phone count once. One that once voted with a code stays that of its person.
    await changeRows(
      transaction,
      sql`INSERT INTO "LiveVote" ("questionId", "voterKey", "personKey", "choices")
        VALUES (${questionId}, ${voterKey}, ${personKey}, ${JSON.stringify(verdict.choices)})
        ON CONFLICT ("questionId", "voterKey") DO UPDATE SET
          "choices" = excluded."choices",
          "personKey" = COALESCE(excluded."personKey", "LiveVote"."personKey")`,
    );
    return { ok: true };
  });
}
