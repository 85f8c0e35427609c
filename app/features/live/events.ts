/** What happens in the room of a session, as others hear of it; what anybody chose is not in it. */
import type { EventOf } from "~/platform/events.server";

export type LiveEvent = EventOf<
  | "live.paperCounted"
  | "live.questionRemoved"
  | "live.questionSaved"
  | "live.stepped"
  | "live.undone"
  | "live.votesForgotten",
  "session"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    live: LiveEvent;
  }
}
