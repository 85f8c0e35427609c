/** What happens to region, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type RegionEvent = EventOf<
  "region.settingsChanged" | "region.identityChanged" | "example.written",
  "region"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    region: RegionEvent;
  }
}
