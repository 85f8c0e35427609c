/** What happens to decisions, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type DecisionsEvent = EventOf<"decision.recorded", "decision">;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    decisions: DecisionsEvent;
  }
}
