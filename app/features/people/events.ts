/** What happens to people, as others hear of it: never to whom. */
import type { EventOf } from "~/platform/events.server";

export type PeopleEvent = EventOf<"people.codeReplaced", "person">;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    people: PeopleEvent;
  }
}
