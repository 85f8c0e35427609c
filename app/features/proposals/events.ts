/** What happens to proposals, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type ProposalsEvent = EventOf<
  | "proposal.joined"
  | "proposal.publicTextChanged"
  | "proposal.resubmitted"
  | "proposal.submitted"
  | "proposal.withdrawn",
  "proposal"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    proposals: ProposalsEvent;
  }
}
