/** What happens to rounds, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type RoundsEvent = EventOf<
  | "round.addressChanged"
  | "round.close"
  | "round.open"
  | "round.announce"
  | "round.withdrawAnnouncement"
  | "round.evaluate"
  | "round.created"
  | "round.edited"
  | "round.listenerPictured"
  | "round.imported"
  | "round.reportBack",
  "round"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    rounds: RoundsEvent;
  }
}
