/** Who hears the events, of the whole application; a feature that wants to hear adds its subscriber to this list. */
import { noticesHear } from "~/features/notices/commands/hear-events.server";
import { proposalsFollowUp } from "~/features/proposals/commands/follow-up-proposals.server";
import { answersLeaveLedger } from "~/features/responses/commands/part-answers.server";
import { draftsFollowRounds } from "~/features/responses/commands/forget-drafts.server";
import { searchAtOnce, searchLater } from "~/features/search/commands/hear-events.server";
import { surveysFollowRounds } from "~/features/surveys/commands/close-survey.server";
import { pageVersionSubscriber } from "~/page-versions.server";
import { auditSubscriber } from "~/platform/audit-subscriber.server";
import type { Subscribers } from "~/platform/events.server";
import { SEARCHABLE } from "~/searchable-documents.server";

/** The subscribers of this process. */
export function subscribers(): Subscribers {
  return {
    immediate: [
      auditSubscriber,
      surveysFollowRounds,
      draftsFollowRounds,
      answersLeaveLedger,
      proposalsFollowUp,
      noticesHear(),
      searchAtOnce(SEARCHABLE),
      pageVersionSubscriber,
    ],
    later: [searchLater(SEARCHABLE)],
  };
}
