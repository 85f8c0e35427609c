/** What somebody does with all that is theirs, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type OwnEvent = EventOf<"people.erased", "person">;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    own: OwnEvent;
  }
}
