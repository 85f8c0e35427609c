/** What happens to people, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type PeopleEvent = EventOf<"people.erased", "person">;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    people: PeopleEvent;
  }
}
