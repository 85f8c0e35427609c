/** What happens to advice, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type AdviceEvent = EventOf<
  | "advice.changed"
  | "advice.followedUp"
  | "advice.pointChanged"
  | "advice.pointRemoved"
  | "advice.pointWritten"
  | "advice.published"
  | "advice.reacted"
  | "advice.receiptRegistered"
  | "advice.recommendationRemoved"
  | "advice.recommendationWritten"
  | "advice.written",
  "advice"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    advice: AdviceEvent;
  }
}
