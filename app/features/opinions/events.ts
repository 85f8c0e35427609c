/** What happens to opinions, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type OpinionsEvent = EventOf<
  "opinion.statementAdded" | "opinion.statementReleased" | "opinion.statementRemoved",
  "round"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    opinions: OpinionsEvent;
  }
}
