/** What happens to participation, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type ParticipationEvent =
  | EventOf<"figures.published" | "figures.refused", "round">
  | EventOf<"activity.added", "activity">
  | EventOf<"figures.exported", "figures">
  | EventOf<"population.imported", "population">
  | EventOf<"sourceCount.added" | "sourceCount.removed", "sourceCount">;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    participation: ParticipationEvent;
  }
}
