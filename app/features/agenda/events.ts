/** What happens to agenda, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type AgendaEvent = EventOf<
  "agenda.dependencyAdded" | "agenda.made" | "agenda.outcomeRecorded" | "agenda.statusChanged",
  "agendaItem"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    agenda: AgendaEvent;
  }
}
