/** What happens to reporting, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type ReportingEvent =
  | EventOf<
      | "theme.changed"
      | "theme.countTied"
      | "theme.inputUntied"
      | "theme.inputsTied"
      | "theme.made"
      | "theme.originTied"
      | "theme.published",
      "theme"
    >
  | EventOf<"reply.extended" | "reply.given" | "reply.prepared", "theme" | "proposal">
  | EventOf<"reply.templateRemoved" | "reply.templateWritten", "replyTemplate">
  | EventOf<"round.reportPublished", "round">;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    reporting: ReportingEvent;
  }
}
