/** What happens to the templates of the organisation, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type TemplateEvent = EventOf<
  "template.discarded" | "template.kept" | "template.renamed",
  "ownTemplate"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    templates: TemplateEvent;
  }
}
