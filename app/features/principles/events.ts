/** What happens to principles, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type PrinciplesEvent = EventOf<"principle.wordingChanged", "principle">;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    principles: PrinciplesEvent;
  }
}
