import { leavesNoTrace } from "~/platform/db.server";
import type { ImmediateSubscriber } from "~/platform/events.server";

/** What was begun and never sent goes when its round reports back: nobody can send it any more. */
export const draftsFollowRounds: ImmediateSubscriber = {
  name: "drafts of a round",
  async handle(transaction, { type, subjectId: roundId }) {
    if (type !== "round.reportBack") return;
    leavesNoTrace(transaction);
    await transaction.responseDraft.deleteMany({ where: { survey: { roundId } } });
  },
};
