/** What happens to responses, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type ResponsesEvent = EventOf<
  "survey.exportFrozen" | "survey.exported" | "survey.paperTaken",
  "survey"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    responses: ResponsesEvent;
  }
}
