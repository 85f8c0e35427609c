import { draftsOfRound } from "~/features/responses/queries/round-retention.server";
import { leavesNoTrace } from "~/platform/db.server";
import type { ImmediateSubscriber } from "~/platform/events.server";

/** What was begun and never sent goes when its round reports back: nobody can send it any more. */
export const draftsFollowRounds: ImmediateSubscriber = {
  name: "responses",
  hears: ["round.reportBack"],
  async handle(transaction, { subjectId: roundId }) {
    leavesNoTrace(transaction);
    await transaction.responseDraft.deleteMany({ where: draftsOfRound(roundId) });
  },
};
