/** What happens to moderation, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type ModerationEvent =
  | EventOf<"moderation.messageChanged", "houseRule">
  | EventOf<
      | "moderation.appealed"
      | "moderation.assigned"
      | "moderation.decided"
      | "moderation.noted"
      | "moderation.held"
      | "moderation.heldRead"
      | "moderation.opened"
      | "moderation.proposedRefusal"
      | "moderation.revised"
      | "moderation.undone",
      "moderationCase"
    >;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    moderation: ModerationEvent;
  }
}
