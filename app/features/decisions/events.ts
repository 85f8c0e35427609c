/** What happens to decisions, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type DecisionsEvent =
  | EventOf<"decision.recorded", "decision">
  | EventOf<
      | "document.added"
      | "document.changed"
      | "document.removed"
      | "document.versionAdded"
      | "document.versionRemoved"
      | "document.sourceAdded"
      | "document.sourceChanged"
      | "document.sourceRemoved",
      "document"
    >;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    decisions: DecisionsEvent;
  }
}
