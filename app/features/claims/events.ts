/** What happens to claims, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type ClaimsEvent = EventOf<
  | "claim.amended"
  | "claim.challengeAnswered"
  | "claim.challenged"
  | "claim.dropped"
  | "claim.madeCheckable"
  | "claim.struck"
  | "claim.submitted",
  "claim"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    claims: ClaimsEvent;
  }
}
