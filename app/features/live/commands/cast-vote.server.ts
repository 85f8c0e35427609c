import { takesVotes } from "~/features/live/domain/live-room";
import { choiceVerdict, votesOfVoter } from "~/features/live/domain/live-vote";
import { boardColumns, boardOf } from "~/features/live/queries/room-board.server";
import { voterOf } from "~/features/live/queries/voter-keys.server";
import { questionEnumColumns, readKeys } from "~/features/live/schema";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { inTransaction } from "~/platform/db.server";
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
  return inTransaction(async (transaction): Promise<CastVoteOutcome> => {
    const question = await transaction.liveQuestion.findFirst({
      where: { id: questionId, room: { session: { slug, ...PUBLIC_SESSION } } },
      select: {
        kind: true,
        state: true,
        text: true,
        options: true,
        phones: true,
        room: { select: boardColumns },
      },
    });
    if (!question) return { ok: false, code: "not_found" };
    const isOpen = question.phones === null && takesVotes(boardOf(question.room), questionId);
    if (!isOpen) return { ok: false, code: "closed" };
    const { kind } = questionEnumColumns.parse(question);
    const options = readKeys(question.options);
    const verdict = choiceVerdict({ kind, text: question.text, options }, chosen);
    if (!verdict.ok) return verdict;
    const personId = grant.actor.kind === "participant" ? grant.actor.personId : null;
    const voter = voterOf(questionId, browser, personId);
    const { voterKey, personKey } = voter;
    const known = await transaction.liveVote.findMany({
      where: {
        questionId,
        OR: [{ voterKey }, ...(personKey === null ? [] : [{ personKey }])],
      },
      select: { voterKey: true, personKey: true },
      take: 2,
    });
    const replaced = votesOfVoter(known, voter);
    // A phone that once voted with a code stays that of its person.
    const owner =
      personKey ?? replaced.find((vote) => vote.voterKey === voterKey)?.personKey ?? null;
    await transaction.liveVote.deleteMany({
      where: { questionId, voterKey: { in: replaced.map((vote) => vote.voterKey) } },
    });
    await transaction.liveVote.create({
      data: {
        questionId,
        voterKey,
        personKey: owner,
        choices: JSON.stringify(verdict.choices),
      },
    });
    return { ok: true };
  });
}
